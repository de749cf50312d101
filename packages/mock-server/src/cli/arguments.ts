import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { ADMIN_TOKEN_FORM, isAdminToken } from "../control/admin-token.ts";
import { UrlPolicy } from "../environment/webhooks/url-policy.ts";
import { isSeedName, SEED_NAMES, type SeedName } from "../seeds/names.ts";
import { closest } from "./closest.ts";

/** What both commands that start a mock are told. */
export interface MockArguments {
  readonly port: number;
  readonly host: string;
  readonly seed: SeedName | undefined;
  /** As written; `undefined` is the machine's clock. */
  readonly clock: string | undefined;
  readonly adminToken: string | undefined;
  /** Hosts besides this machine that webhooks may be delivered to. */
  readonly webhookHosts: readonly string[];
  /** Undefined leaves it to NODE_ENV. */
  readonly checkResponses: boolean | undefined;
}

/** A command line, understood. */
export type Invocation =
  | { readonly command: "help"; readonly topic: Topic }
  | { readonly command: "version" }
  | {
      readonly command: "mock";
      readonly mock: MockArguments;
      readonly json: boolean;
      readonly envFile: string | undefined;
    }
  | { readonly command: "exec"; readonly mock: MockArguments; readonly run: readonly [string, ...string[]] }
  | { readonly command: "replay"; readonly path: string; readonly checkResponses: boolean };

/** Whose usage can be shown. */
export type Topic = "opencredits" | "mock" | "exec" | "replay";

/** A command line that cannot be understood: what is wrong, and whose usage helps. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly topic: Topic;

  constructor(topic: Topic, message: string) {
    super(message);
    this.topic = topic;
  }
}

const DEFAULT_PORT = 4010;
const COMMANDS = ["mock", "exec", "replay"] as const satisfies readonly Topic[];

/** Node looks for this option even behind the script, and ends when the file is not there. */
const ENV_FILE_IS_NODES = "--env-file is read by Node itself, even here. Use --write-env.";

const STARTING = {
  port: { type: "string" },
  host: { type: "string" },
  seed: { type: "string" },
  clock: { type: "string" },
  "admin-token": { type: "string" },
  "webhook-host": { type: "string" },
  "check-responses": { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const satisfies ParseArgsOptionsConfig;

const OPTIONS = {
  opencredits: { help: { type: "boolean", short: "h" }, version: { type: "boolean", short: "v" } },
  mock: { ...STARTING, "write-env": { type: "string" }, json: { type: "boolean" } },
  exec: STARTING,
  replay: { "check-responses": { type: "boolean" }, help: { type: "boolean", short: "h" } },
} as const satisfies Record<string, ParseArgsOptionsConfig>;

/** Reads a command line (without `node` and the script). Throws a {@link UsageError}. */
export function readArguments(argv: readonly string[]): Invocation {
  const [command] = argv;
  if (command === "mock") return readMock(argv.slice(1));
  if (command === "exec") return readExec(argv.slice(1));
  if (command === "replay") return readReplay(argv.slice(1));
  const { values, positionals } = parse("opencredits", argv);
  const isHelp = positionals[0] === "help";
  const unknown = positionals[isHelp ? 1 : 0];
  const topic = COMMANDS.find((known) => known === unknown);
  if (unknown !== undefined && topic === undefined) {
    throw new UsageError("opencredits", `There is no command "${unknown}".${didYouMean(closest(unknown, COMMANDS))}`);
  }
  if (values.has("version")) return { command: "version" };
  if (values.has("help") || isHelp) return { command: "help", topic: topic ?? "opencredits" };
  throw new UsageError("opencredits", "A command is missing.");
}

function readMock(argv: readonly string[]): Invocation {
  const { values, positionals } = parse("mock", argv);
  if (values.has("help")) return { command: "help", topic: "mock" };
  const [extra] = positionals;
  if (extra !== undefined) throw new UsageError("mock", `"${extra}" is no option.`);
  const mock = mockArguments("mock", values, DEFAULT_PORT);
  return { command: "mock", mock, json: values.has("json"), envFile: values.get("write-env") };
}

function readExec(argv: readonly string[]): Invocation {
  const end = argv.indexOf("--");
  const { values, positionals } = parse("exec", end < 0 ? argv : argv.slice(0, end));
  if (values.has("help")) return { command: "help", topic: "exec" };
  const [program, ...rest] = end < 0 ? [] : argv.slice(end + 1);
  const [misplaced] = positionals;
  if (misplaced !== undefined) {
    throw new UsageError("exec", `The command to run stands after "--": opencredits exec -- ${misplaced} …`);
  }
  if (program === undefined)
    throw new UsageError("exec", "The command to run is missing: opencredits exec -- npm test");
  return { command: "exec", mock: mockArguments("exec", values, 0), run: [program, ...rest] };
}

function readReplay(argv: readonly string[]): Invocation {
  const { values, positionals } = parse("replay", argv);
  if (values.has("help")) return { command: "help", topic: "replay" };
  const [path, extra] = positionals;
  if (path === undefined) throw new UsageError("replay", "The file to run is missing: opencredits replay list.json");
  if (extra !== undefined) throw new UsageError("replay", `One file is run at a time, so "${extra}" is too many.`);
  return { command: "replay", path, checkResponses: values.has("check-responses") };
}

function mockArguments(
  topic: "mock" | "exec",
  values: ReadonlyMap<string, string>,
  defaultPort: number,
): MockArguments {
  const seed = values.get("seed");
  if (seed !== undefined && !isSeedName(seed)) {
    throw new UsageError(topic, `There is no seed "${seed}". Known: ${SEED_NAMES.join(", ")}.`);
  }
  const clock = values.get("clock");
  return {
    port: readPort(topic, values.get("port"), defaultPort),
    host: values.get("host") ?? "127.0.0.1",
    seed,
    clock: clock === "system" ? undefined : clock,
    adminToken: readToken(topic, values.get("admin-token")),
    webhookHosts: readHosts(topic, values.get("webhook-host")),
    checkResponses: values.has("check-responses") ? true : undefined,
  };
}

function readPort(topic: "mock" | "exec", text: string | undefined, fallback: number): number {
  if (text === undefined) return fallback;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new UsageError(topic, `--port takes a number from 0 to 65535, not "${text}".`);
}

function readToken(topic: "mock" | "exec", text: string | undefined): string | undefined {
  if (text === undefined || isAdminToken(text)) return text;
  throw new UsageError(topic, `--admin-token takes ${ADMIN_TOKEN_FORM}.`);
}

function readHosts(topic: "mock" | "exec", text: string | undefined): readonly string[] {
  const hosts = text === undefined ? [] : text.split(",").map((host) => host.trim());
  try {
    new UrlPolicy(hosts);
    return hosts;
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(topic, `--webhook-host: ${error.message}.`);
    throw error;
  }
}

/** Options that may be given more than once; their values are joined by commas. */
const REPEATABLE: readonly string[] = ["webhook-host"];

/** Options given, by name, with their text; the text of a switch is empty. */
function parse(
  topic: Topic,
  argv: readonly string[],
): { values: ReadonlyMap<string, string>; positionals: readonly string[] } {
  const options: ParseArgsOptionsConfig = OPTIONS[topic];
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    if (token.name === "env-file") throw new UsageError(topic, ENV_FILE_IS_NODES);
    const type = options[token.name]?.type;
    if (type === undefined) {
      const known = closest(token.name, Object.keys(options));
      const meant = known === undefined ? undefined : `--${known}`;
      throw new UsageError(topic, `There is no option ${token.rawName}.${didYouMean(meant)}`);
    }
    if (type === "boolean" && token.value !== undefined)
      throw new UsageError(topic, `${token.rawName} takes no value.`);
    // A value that looks like an option is one, unless it was tied to it by an equals sign.
    const missing = token.value === undefined || token.value === "" || (!token.inlineValue && /^-\D/.test(token.value));
    if (type === "string" && missing) throw new UsageError(topic, `${token.rawName} needs a value.`);
    const earlier = values.get(token.name);
    if (earlier !== undefined && !REPEATABLE.includes(token.name)) {
      throw new UsageError(topic, `${token.rawName} is given twice.`);
    }
    values.set(token.name, earlier === undefined ? (token.value ?? "") : `${earlier},${token.value}`);
  }
  return { values, positionals };
}

function didYouMean(word: string | undefined): string {
  return word === undefined ? "" : ` Did you mean ${word}?`;
}
