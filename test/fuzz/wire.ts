import { connect, type Socket } from "node:net";

/** How long a conversation on a socket may take, in milliseconds. */
const PATIENCE_MS = 10_000;

/** A raw connection: what is sent is exactly what is written here. */
export class Wire {
  readonly #socket: Socket;
  readonly #ended: Promise<void>;
  #received = "";

  static async open(port: number): Promise<Wire> {
    const socket = connect({ port, host: "127.0.0.1" });
    const wire = new Wire(socket);
    await new Promise<void>((resolve, reject) => {
      socket.once("connect", resolve);
      socket.once("error", reject);
    });
    return wire;
  }

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error("The server neither answered nor closed")));
    socket.on("data", (chunk: Buffer) => {
      this.#received += chunk.toString("latin1");
    });
    this.#ended = new Promise((resolve) => {
      socket.once("close", () => resolve());
      // A reset is one way to end; what came before it is what counts.
      socket.on("error", () => undefined);
    });
  }

  /** Everything that came so far. */
  get received(): string {
    return this.#received;
  }

  /** Resolves when it is written; a connection that was closed meanwhile takes it in silence. */
  send(data: string | Uint8Array): Promise<void> {
    return new Promise((resolve) => {
      this.#socket.write(data, () => resolve());
    });
  }

  /** Resolves when this text has come. */
  async until(wanted: string): Promise<void> {
    while (!this.#received.includes(wanted)) {
      if (this.#socket.destroyed) throw new Error(`The connection closed before ${wanted}: ${this.#received}`);
      await new Promise<void>((resolve) => {
        this.#socket.once("data", () => resolve());
        this.#socket.once("close", () => resolve());
      });
    }
  }

  /** Says that nothing more will be sent, and answers all that comes until the other side closes as well. */
  async finish(): Promise<string> {
    this.#socket.end();
    return await this.ended();
  }

  /** Everything that came until the connection was closed. */
  async ended(): Promise<string> {
    await this.#ended;
    return this.#received;
  }

  /** Goes away without a word. */
  reset(): void {
    this.#socket.resetAndDestroy();
  }
}

/** Statuses of the answers in what a connection received, in order. */
export function statusesIn(received: string): number[] {
  return [...received.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
}
