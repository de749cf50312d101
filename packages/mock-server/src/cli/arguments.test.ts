import { expect, test } from "vitest";
import { readArguments, UsageError } from "./arguments.ts";

const DEFAULTS = {
  host: "127.0.0.1",
  seed: undefined,
  clock: undefined,
  adminToken: undefined,
  webhookHosts: [],
  checkResponses: undefined,
};

function refusal(line: string): UsageError {
  try {
    readArguments(line.split(" ").filter((word) => word !== ""));
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
  throw new Error(`"${line}" was understood`);
}

test("mock listens on port 4010 unless told otherwise", () => {
  expect(readArguments(["mock"])).toEqual({
    command: "mock",
    mock: { port: 4010, ...DEFAULTS },
    json: false,
    envFile: undefined,
  });
});

test("mock takes every option, with and without an equals sign", () => {
  const line = "mock --port=0 --host ::1 --seed demo --clock 2026-01-01T00:00:00Z --admin-token tokentoken";
  expect(readArguments([...line.split(" "), "--check-responses", "--json", "--write-env=.env.mock"])).toEqual({
    command: "mock",
    mock: {
      port: 0,
      host: "::1",
      seed: "demo",
      clock: "2026-01-01T00:00:00Z",
      adminToken: "tokentoken",
      webhookHosts: [],
      checkResponses: true,
    },
    json: true,
    envFile: ".env.mock",
  });
});

test("exec takes a free port, and what follows the dashes is the command's own", () => {
  expect(readArguments(["exec", "--seed", "demo", "--", "npm", "test", "--", "--port", "1"])).toEqual({
    command: "exec",
    mock: { port: 0, ...DEFAULTS, seed: "demo" },
    run: ["npm", "test", "--", "--port", "1"],
  });
});

test("help and version are found from everywhere", () => {
  expect(readArguments(["--help"])).toEqual({ command: "help", topic: "opencredits" });
  expect(readArguments(["help"])).toEqual({ command: "help", topic: "opencredits" });
  expect(readArguments(["help", "mock"])).toEqual({ command: "help", topic: "mock" });
  expect(refusal("help moc").message).toBe('There is no command "moc". Did you mean mock?');
  expect(readArguments(["mock", "-h"])).toEqual({ command: "help", topic: "mock" });
  expect(readArguments(["exec", "--help"])).toEqual({ command: "help", topic: "exec" });
  expect(readArguments(["exec", "--help", "--", "npm"])).toEqual({ command: "help", topic: "exec" });
  expect(readArguments(["--version"])).toEqual({ command: "version" });
});

test.each([
  ["", "opencredits", "A command is missing."],
  ["mokc", "opencredits", 'There is no command "mokc". Did you mean mock?'],
  ["serve", "opencredits", 'There is no command "serve".'],
  ["--verison", "opencredits", "There is no option --verison. Did you mean --version?"],
  ["mock --prot 1", "mock", "There is no option --prot. Did you mean --port?"],
  ["mock --check-response", "mock", "There is no option --check-response. Did you mean --check-responses?"],
  ["mock --frobnicate", "mock", "There is no option --frobnicate."],
  ["mock -x", "mock", "There is no option -x."],
  ["mock 4010", "mock", '"4010" is no option.'],
  ["mock --port", "mock", "--port needs a value."],
  ["mock --port --json", "mock", "--port needs a value."],
  ["mock --host=", "mock", "--host needs a value."],
  ["mock --env-file x", "mock", "--env-file is read by Node itself, even here. Use --write-env."],
  ["mock --json=yes", "mock", "--json takes no value."],
  ["mock --port 1 --port 2", "mock", "--port is given twice."],
  ["mock --port 65536", "mock", '--port takes a number from 0 to 65535, not "65536".'],
  ["mock --port 4010x", "mock", '--port takes a number from 0 to 65535, not "4010x".'],
  ["mock --port=-1", "mock", '--port takes a number from 0 to 65535, not "-1".'],
  ["mock --seed dmeo", "mock", 'There is no seed "dmeo". Known: demo, empty, expiring-soon, held, in-debt, month-end.'],
  [
    "mock --admin-token short",
    "mock",
    "--admin-token takes 8 to 255 printable ASCII characters without spaces, not beginning like a key.",
  ],
  ["exec npm test", "exec", 'The command to run stands after "--": opencredits exec -- npm …'],
  ["exec", "exec", "The command to run is missing: opencredits exec -- npm test"],
  ["exec --", "exec", "The command to run is missing: opencredits exec -- npm test"],
  ["exec --json -- npm", "exec", "There is no option --json."],
])("opencredits %s is refused with what is wrong", (line, topic, message) => {
  expect(refusal(line)).toMatchObject({ topic, message });
});

test("hosts of webhooks are named one by one or in a list, and what is no host is refused", () => {
  const invocation = readArguments(["mock", "--webhook-host", "a.example.com", "--webhook-host=10.0.0.7,[fd00::7]"]);
  expect(invocation).toMatchObject({ mock: { webhookHosts: ["a.example.com", "10.0.0.7", "[fd00::7]"] } });
  expect(refusal("mock --webhook-host http://a.example.com")).toMatchObject({
    topic: "mock",
    message: expect.stringContaining('--webhook-host: "http://a.example.com" is no host name or address'),
  });
});
