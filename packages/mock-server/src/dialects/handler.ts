import { jsonAnswer } from "../http/answers.ts";
import type { Handle, Reply, RequestLike } from "../http/exchange.ts";
import { createSurfaceHandler, type HandlerOptions } from "../http/handler.ts";
import type { Dialect } from "./dialect.ts";
import { dialectSurface } from "./dialect-surface.ts";
import { DIALECTS, type DialectEntry } from "./dialects.ts";

/** Answers requests to the dialects; undefined for every other path. */
export function createDialectHandler(
  options: HandlerOptions,
): (request: RequestLike) => ReturnType<Handle> | undefined {
  const mounts = DIALECTS.flatMap((entry) => {
    const mount = new Mount(entry, options);
    return entry.prefixes.map((prefix) => ({ prefix, mount }));
  });
  return (request) => {
    const found = mounts.find(({ prefix }) => isBelow(request.url, prefix));
    return found?.mount.answer(request, found.prefix);
  };
}

function isBelow(url: string, prefix: string): boolean {
  if (!url.startsWith(prefix)) return false;
  const next = url[prefix.length];
  return next === undefined || next === "/" || next === "?";
}

class Mount {
  readonly #entry: DialectEntry;
  readonly #options: HandlerOptions;
  #handle: Handle | undefined;
  #loading: Promise<{ readonly handle: Handle; readonly dialect: Dialect }> | undefined;

  constructor(entry: DialectEntry, options: HandlerOptions) {
    this.#entry = entry;
    this.#options = options;
  }

  answer(request: RequestLike, prefix: string): Reply | Promise<Reply> {
    const below = new Below(request, prefix);
    if (below.url === "/openapi.json") return this.#contract();
    return this.#handle === undefined ? this.#load().then(({ handle }) => handle(below)) : this.#handle(below);
  }

  async #contract(): Promise<Reply> {
    const { dialect } = await this.#load();
    return jsonAnswer(200, await dialect.document(), this.#options.environments.nextRequestId());
  }

  #load(): Promise<{ readonly handle: Handle; readonly dialect: Dialect }> {
    this.#loading ??= this.#entry.load().then((dialect) => {
      const handle = createSurfaceHandler(dialectSurface(dialect), this.#options);
      this.#handle = handle;
      return { handle, dialect };
    });
    return this.#loading;
  }
}

/** The request as the vendor's own server would see it. */
class Below implements RequestLike {
  readonly method: string;
  readonly url: string;
  readonly prefix: string;
  readonly #request: RequestLike;

  constructor(request: RequestLike, prefix: string) {
    this.#request = request;
    this.prefix = prefix;
    this.method = request.method;
    const rest = request.url.slice(prefix.length);
    this.url = rest.startsWith("/") ? rest : `/${rest}`;
  }

  header(name: string): string | null {
    return this.#request.header(name);
  }

  body(limitBytes: number): ReturnType<RequestLike["body"]> {
    return this.#request.body(limitBytes);
  }
}
