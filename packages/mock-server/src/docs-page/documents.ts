import type { Answer, Reply, RequestLike } from "../http/exchange.ts";
import { DOCS_HTML, DOCS_SCRIPT, DOCS_STYLE } from "./page.ts";

/** Reads the script of the reference page, which only some platforms have. */
export type LoadReference = () => Promise<string>;

type Page = (request: RequestLike) => Answer | Promise<Answer>;

/**
 * What the mock answers beside its API: what it is, its contract, and the contract as a readable page that asks nothing
 * of the internet. Everything is loaded at its first request, so that it costs neither start-up time nor memory.
 * Undefined for every other path.
 */
export function documents(
  loadReference: LoadReference | undefined,
): (request: RequestLike) => Reply | Promise<Reply> | undefined {
  const pages: ReadonlyMap<string, Page> = new Map<string, Page>([
    ["/", (request) => answer("text/plain", landing(request.header("host")))],
    ["/openapi.json", () => import("../generated/openapi-json.ts").then(({ text }) => contract("json", text))],
    ["/openapi.yaml", () => import("../generated/openapi-yaml.ts").then(({ text }) => contract("yaml", text))],
    // As plain text, because browsers save Markdown instead of showing it.
    ["/rules.md", () => import("../generated/rules-md.ts").then(({ text }) => answer("text/plain", text))],
    ["/docs", () => answer("text/html", DOCS_HTML, ["content-security-policy", DOCS_POLICY])],
    ["/docs/docs.css", () => answer("text/css", DOCS_STYLE)],
    ["/docs/docs.js", () => answer("text/javascript", DOCS_SCRIPT)],
    ["/docs/redoc.js", () => reference(loadReference)],
  ]);
  return (request) => {
    const query = request.url.indexOf("?");
    const path = query < 0 ? request.url : request.url.slice(0, query);
    const page = pages.get(path === "/docs/" ? "/docs" : path);
    if (page === undefined) return undefined;
    if (request.method !== "GET" && request.method !== "HEAD") return notAllowed();
    const found = page(request);
    if (request.method === "GET") return found;
    return found instanceof Promise ? found.then(withoutBody) : withoutBody(found);
  };
}

/** A host name or address, and a port: what can be pasted into a shell. */
const HOST = /^[\w.:[\]-]+$/;

/** What the mock says at its root, with a line that works when pasted: so it names the host that was asked. */
function landing(host: string | null): string {
  const address = host !== null && HOST.test(host) ? host : "127.0.0.1:4010";
  return `OpenCredits mock server

It keeps a real credit ledger and answers the OpenCredits API. Every key sk_test_<name> opens a world of its own:

  curl -H "Authorization: Bearer sk_test_demo" http://${address}/v1/accounts

  /docs           the API as a readable page
  /rules.md       the rulebook: what a ledger does, R1 to R87
  /openapi.json   the contract, OpenAPI 3.1 (also /openapi.yaml)
  /v1             the API
  /__mock         the control plane: clock, snapshots, faults, checks (contract: /__mock/openapi.json)
`;
}

/** The browser itself keeps the page from asking anybody else: Redoc would fetch its maker's logo. */
const DOCS_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // Redoc writes its styles into the page and builds its search index in a worker made of a blob.
  "style-src 'self' 'unsafe-inline'",
  "worker-src blob:",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The contract may be read by pages of any origin: editors and viewers open it. */
function contract(format: "json" | "yaml", text: string): Answer {
  return answer(`application/${format}`, text, ["access-control-allow-origin", "*"]);
}

async function reference(load: LoadReference | undefined): Promise<Answer> {
  if (load === undefined)
    return answer("text/plain", "The reference page is served by the Node server only.\n", [], 404);
  try {
    const script = await load();
    return answer("text/javascript", script.replaceAll(LOGO, NO_IMAGE));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return answer("text/plain", `The reference page was not built into this copy: ${reason}\n`, [], 404);
  }
}

const LOGO = "https://cdn.redoc.ly/redoc/logo-mini.svg";
const NO_IMAGE = "data:,";

function answer(mediaType: string, body: string, headers: readonly string[] = [], status = 200): Answer {
  const type = ["content-type", `${mediaType}; charset=utf-8`, "x-content-type-options", "nosniff"];
  return { kind: "answer", status, headers: [...type, "cache-control", "no-cache", ...headers], body };
}

function withoutBody(found: Answer): Answer {
  return { ...found, body: null };
}

function notAllowed(): Answer {
  return answer("text/plain", "Only GET and HEAD are allowed here.\n", ["allow", "GET, HEAD"], 405);
}
