/** What a world is reached with: the standard `fetch`, called with a URL and an init. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Exchanges remembered per scenario; a report shows the last ones. */
const MAX_EXCHANGES = 40;

/** Remembers what a scenario sent and what it was answered, one line each, for the report of a broken rule. */
export class Recorder {
  readonly #lines: string[] = [];
  readonly #fetch: Fetch | undefined;

  /** @param fetch what to send with; the global one, looked up at every call, where none is given */
  constructor(fetch: Fetch | undefined) {
    this.#fetch = fetch;
  }

  /** The last exchanges, oldest first, such as `POST /v1/debits {"amount":5} → 402 insufficient_credits`. */
  get exchanges(): readonly string[] {
    return this.#lines;
  }

  /** Sends a request and remembers it. Bound, so that it can be handed to a client. */
  readonly fetch: Fetch = async (url, init) => {
    const { pathname, search } = new URL(url);
    const body = typeof init.body === "string" ? ` ${init.body}` : "";
    const line = `${init.method ?? "GET"} ${pathname}${search}${body}`;
    try {
      const response = await (this.#fetch ?? globalThis.fetch)(url, init);
      this.#remember(`${line} → ${response.status}`);
      return response;
    } catch (error) {
      this.#remember(`${line} → ${error instanceof Error ? error.message : String(error)}`);
      throw error;
    }
  };

  #remember(line: string): void {
    this.#lines.push(line.length > 400 ? `${line.slice(0, 400)}…` : line);
    if (this.#lines.length > MAX_EXCHANGES) this.#lines.shift();
  }
}
