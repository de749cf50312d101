/**
 * Measures the SDK beside others and writes docs/sdk-comparison.md:
 *
 *   node scripts/bootstrap.mjs --build node scripts/compare-sdks.ts
 *
 * The others are installed by npm into a temporary folder, in their newest versions; they are no dependencies of ours.
 */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { versions } from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { median } from "../bench/table.ts";
import { type Subject, subjects } from "./compare/subjects.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const execute = promisify(execFile);
const CALLS = 1_000;
const ROUNDS = 9;

type Call = () => Promise<unknown>;

const directory = await mkdtemp(join(tmpdir(), "opencredits-comparison-"));
try {
  await install();
  const calls = await timeCalls();
  const lines: string[] = [];
  for (const subject of subjects) {
    const [bytes, instantiations, version] = [await bundle(subject), await check(subject), await versionOf(subject)];
    const time = calls.get(subject.name) ?? Number.NaN;
    const figures = [bytes.raw, bytes.gzipped, instantiations].map((value) => value.toLocaleString("en-US"));
    lines.push(`| ${[`${subject.name} ${version}`, ...figures, ratio(time, calls), subject.note].join(" | ")} |`);
    console.log(lines.at(-1));
  }
  await writeFile(join(root, "docs/sdk-comparison.md"), page(lines, calls.get("bare") ?? Number.NaN));
} finally {
  await rm(directory, { recursive: true, force: true });
}

async function install(): Promise<void> {
  await writeFile(join(directory, "package.json"), '{ "name": "comparison", "private": true, "type": "module" }\n');
  const { stdout } = await execute("npm", ["pack", "--silent", "--pack-destination", directory], {
    cwd: join(root, "packages/sdk"),
  });
  const others = subjects.flatMap(({ packages }) => packages).filter((name) => name !== "@opencredits/sdk");
  const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];
  await execute("npm", ["install", ...flags, join(directory, stdout.trim()), ...others], { cwd: directory });
  for (const subject of subjects) await writeFile(fileOf(subject), subject.source);
}

function fileOf({ name }: Subject): string {
  return join(directory, `${name.replace(/\W+/g, "-")}.ts`);
}

async function versionOf({ packages: [name = ""] }: Subject): Promise<string> {
  const manifest = await readFile(join(directory, "node_modules", name, "package.json"), "utf8");
  return String(JSON.parse(manifest).version);
}

/** What a page must load to make the call: everything in one file, minified, then gzipped. */
async function bundle(subject: Subject): Promise<{ raw: number; gzipped: number }> {
  const input = { input: fileOf(subject), platform: "browser", external: /^node:/, logLevel: "silent" } as const;
  const built = await rolldown(input);
  const { output } = await built.generate({ format: "esm", minify: true, codeSplitting: false });
  const code = output.map((file) => (file.type === "chunk" ? file.code : "")).join("\n");
  return { raw: Buffer.byteLength(code), gzipped: gzipSync(code, { level: 9 }).length };
}

/** What the compiler must work out for a file that makes one call. */
async function check(subject: Subject): Promise<number> {
  const types = { types: [], lib: ["es2022", "dom", "dom.iterable"], skipLibCheck: true };
  const compilerOptions = { ...types, noEmit: true, strict: true, target: "es2022", module: "nodenext" };
  const config = join(directory, "tsconfig.json");
  await writeFile(config, JSON.stringify({ compilerOptions, files: [fileOf(subject)] }));
  const compiler = join(root, "node_modules/.bin/tsc6");
  const { stdout } = await execute(compiler, ["-p", config, "--extendedDiagnostics"], { cwd: directory });
  return Number(/^Instantiations:\s+(\d+)/m.exec(stdout)?.[1]);
}

/** Microseconds a call, in process, each way in turn so that a busy moment meets all of them. */
async function timeCalls(): Promise<Map<string, number>> {
  const body = JSON.stringify({
    id: "dbt_1",
    object: "thing",
    amount: 5,
    allocations: [{ grantId: "grt_1", amount: 5 }],
  });
  const headers = { "content-type": "application/json", "x-request-id": "req_1" };
  const answer = async (): Promise<Response> => new Response(body, { status: 200, headers });
  const ways = new Map<string, Call>([["bare", bareCall(answer)]]);
  for (const subject of subjects) {
    const made: { make?: (fetch: typeof globalThis.fetch) => Call } = await import(pathToFileURL(fileOf(subject)).href);
    if (made.make === undefined) throw new Error(`The module of ${subject.name} exports no make.`);
    ways.set(subject.name, made.make(answer));
  }
  const times = new Map([...ways.keys()].map((name): [string, number[]] => [name, []]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, call] of ways) {
      const time = await timeOf(call);
      // The first round is for the compiler of the machine.
      if (round > 0) times.get(name)?.push(time);
    }
  }
  return new Map([...times].map(([name, values]) => [name, median(values)]));
}

/** The least there is to do: a request with a JSON body, and its answer parsed. */
function bareCall(answer: typeof globalThis.fetch): Call {
  const init = (): RequestInit => ({
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ account: "user_1", amount: 5 }),
  });
  return async () => JSON.parse(await (await answer(new Request("http://ledger.test/v1/debits", init()))).text());
}

async function timeOf(call: Call): Promise<number> {
  const begin = performance.now();
  for (let count = 0; count < CALLS; count++) await call();
  return ((performance.now() - begin) * 1000) / CALLS;
}

function ratio(time: number, calls: ReadonlyMap<string, number>): string {
  return `${time.toFixed(1)} µs (${(time / (calls.get("bare") ?? Number.NaN)).toFixed(1)} ×)`;
}

function page(lines: readonly string[], bare: number): string {
  const today = new Date().toISOString().slice(0, 10);
  return `${[
    "<!-- Written by scripts/compare-sdks.ts. Do not edit. -->",
    "# The SDK beside others",
    `Measured on ${today} with Node ${versions.node} on ${cpus().length} × ${cpus()[0]?.model ?? "an unknown processor"}, in the newest versions on npm that day. A file that makes a client and one write is bundled, type-checked and run:`,
    [
      "| | minified, bytes | gzipped, bytes | type instantiations | time a call | |",
      "|---|---:|---:|---:|---:|---|",
      ...lines,
    ].join("\n"),
    `Bytes are what Rolldown makes of it for a browser, with nothing left out but \`node:\` modules. Instantiations are TypeScript 6's, with \`skipLibCheck\`. The time is that of one call in process against a \`fetch\` that answers at once, the median of ${ROUNDS} rounds of ${CALLS.toLocaleString("en-US")} in turn; in brackets beside a bare request and \`JSON.parse\`, which took ${bare.toFixed(1)} µs. Over a network all of these times vanish beside the round trip; bytes and instantiations do not.`,
    "Measure it again, the others are installed into a temporary folder:",
    "```sh\nnode scripts/bootstrap.mjs --build node scripts/compare-sdks.ts\n```",
  ].join("\n\n")}\n`;
}
