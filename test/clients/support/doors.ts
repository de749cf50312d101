import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createMock, type Listening, type Mock, type MockEnvironment } from "@opencredits/mock-server";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, describe } from "vitest";
import { VENDOR_HOSTS } from "../../../packages/mock-server/src/dialects/dialects.ts";
import { type Running, startUntilReady } from "../../contract/support/ready-line.ts";

/** Where every world's clock stands at first. */
export const START = "2026-01-01T00:00:00.000Z";

const require = createRequire(import.meta.url);
const PRISM = join(dirname(require.resolve("@stoplight/prism-cli/package.json")), "dist/index.js");

/** A vendor whose wire the mock speaks. */
export interface Vendor {
  /** Names its contract: spec/dialects/<name>.yaml. */
  readonly name: string;
  /** Where its paths begin on the mock; its first host under MSW is the one that {@link VENDOR_HOSTS} has for it. */
  readonly prefix: string;
}

/** A fresh environment of the mock, and the way to it. */
export interface World {
  readonly environment: MockEnvironment;
  /** Where the vendor's paths begin, without a slash at the end: what a user puts in place of the vendor's host. */
  readonly baseUrl: string;
  /** The same for another prefix of the vendor. Prism knows one contract, and stands in front of one prefix only. */
  at(prefix: string): string;
  /** Calls the unified API of the same environment, in process. Answers status and body. */
  unified(method: string, path: string, body?: unknown): Promise<Told>;
  /** Calls the vendor's path as its users do without a client; the path may also be a whole URL. */
  call(method: string, path: string, options?: CallOptions): Promise<Told>;
}

export interface CallOptions {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer: its body is undefined where there is none. */
export interface Told {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every shape, and expect what is in them.
  readonly body: any;
}

export interface WorldOptions {
  /** Whether requests are sent that the vendor's contract refuses, which Prism then lets through to the mock. */
  readonly sendsInvalid?: boolean;
}

/** Opens a world of its own for a test. */
export type OpenWorld = (options?: WorldOptions) => Promise<World>;

/** Registers tests that open their worlds through one door. */
export type Stories = (open: OpenWorld) => void;

/**
 * Registers a vendor's stories three times: against the Node door, under MSW on the vendor's own host, and with Prism
 * between client and mock, where whatever breaks the vendor's contract is answered with an error.
 *
 * @param pastPrism stories that Prism cannot carry: it refuses requests without a key itself, puts an example in place of
 * every 501, and never answers to broken JSON
 */
export function throughEveryDoor(vendor: Vendor, stories: Stories, pastPrism: Stories = () => undefined): void {
  describe("through the Node door", () => {
    const { mock, listening } = nodeDoor();
    const open: OpenWorld = async () => worldOf(mock, vendor, (prefix) => listening().url + prefix);
    stories(open);
    pastPrism(open);
  });
  describe("under MSW on the vendor's own host", () => {
    const mock = newMock();
    const server = setupServer(...mock.handlers({ baseUrl: "https://api.opencredits.example" }));
    beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
    afterAll(() => server.close());
    const open: OpenWorld = async () => worldOf(mock, vendor, hostOf);
    stories(open);
    pastPrism(open);
  });
  describe("through Prism", () => {
    const { mock, listening } = nodeDoor();
    const prisms = new Map<boolean, Promise<Running>>();
    afterAll(async () => {
      for (const prism of prisms.values()) await (await prism).stop();
    });
    stories(async ({ sendsInvalid = false } = {}) => {
      const { url } = listening();
      const prism = prisms.get(sendsInvalid) ?? startPrism(vendor, url + vendor.prefix, sendsInvalid);
      prisms.set(sendsInvalid, prism);
      const front = /http:\/\/[^\s]+/.exec((await prism).line)?.[0] ?? "";
      return worldOf(mock, vendor, (prefix) => (prefix === vendor.prefix ? front : url + prefix));
    });
  });
}

function newMock(): Mock {
  return createMock({ now: START, checkResponses: true });
}

/** A mock that listens while the tests of the suite run. */
function nodeDoor(): { readonly mock: Mock; readonly listening: () => Listening } {
  const mock = newMock();
  let server: Listening | undefined;
  beforeAll(async () => {
    server = await mock.listen({ port: 0 });
  });
  afterAll(async () => {
    await server?.close();
  });
  const listening = (): Listening => {
    if (server === undefined) throw new Error("The mock listens only while its tests run");
    return server;
  };
  return { mock, listening };
}

function hostOf(prefix: string): string {
  const found = [...VENDOR_HOSTS].find(([, other]) => other === prefix);
  if (found === undefined) throw new Error(`No host of a vendor leads to ${prefix}`);
  return `https://${found[0]}`;
}

function startPrism({ name }: Vendor, upstream: string, sendsInvalid: boolean): Promise<Running> {
  const spec = fileURLToPath(new URL(`../../../spec/dialects/${name}.yaml`, import.meta.url));
  const flags = sendsInvalid ? ["--validate-request=false"] : [];
  const args = [PRISM, "proxy", spec, upstream, "--port", "0", "--errors", ...flags];
  return startUntilReady(args, (line) => line.includes("Prism is listening"));
}

function worldOf(mock: Mock, { prefix }: Vendor, at: World["at"]): World {
  const environment = mock.environment();
  const baseUrl = at(prefix);
  const unified: World["unified"] = (method, path, body) => {
    const headers = { authorization: `Bearer ${environment.apiKey}` };
    return tell(mock.fetch, path, method, { headers, ...(body === undefined ? {} : { body }) });
  };
  return {
    environment,
    baseUrl,
    at,
    unified,
    call: (method, path, options) => tell(fetch, path.startsWith("https:") ? path : baseUrl + path, method, options),
  };
}

async function tell(
  send: (url: string, init: RequestInit) => Promise<Response>,
  url: string,
  method: string,
  { body, headers = {} }: CallOptions = {},
): Promise<Told> {
  const json = body === undefined ? {} : { "content-type": "application/json" };
  const response = await send(url, {
    method,
    headers: { ...json, ...headers },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
}
