import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

const WORKER = createRequire(import.meta.url).resolve("msw/mockServiceWorker.js");
const PAGE =
  '<!doctype html><meta charset="utf-8"><title>contract</title><script type="module" src="/page.js"></script>';

/** A server of one page with its bundle and MSW's worker, and nothing else: no API stands behind it. */
export interface PageServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the page whose bundle lies in a directory. */
export async function servePage(directory: string): Promise<PageServer> {
  const server = createServer(async (request, response) => {
    const path = request.url ?? "/";
    if (path === "/") return void response.setHeader("content-type", "text/html").end(PAGE);
    const file = path === "/mockServiceWorker.js" ? WORKER : join(directory, path.replace(/[^\w.-]/g, ""));
    const script = await readFile(file).catch(() => undefined);
    if (script === undefined) return void response.writeHead(404).end();
    response.setHeader("content-type", "text/javascript").end(script);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${portOf(server)}/`, close: () => closed(server) };
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === "string") throw new Error("The server of the page has no port");
  return address.port;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
