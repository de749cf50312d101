import type { Topic } from "./arguments.ts";

const MOCK_OPTIONS = `  --port <number>        port to listen on; 0 takes a free one
  --host <address>       address to listen on (default 127.0.0.1)
  --seed <name>          start with a ready-made environment: demo, empty, expiring-soon,
                         held, in-debt or month-end
  --clock <instant>      stand still at this time, such as 2026-01-01T00:00:00Z (default: the machine's clock)
  --admin-token <token>  token of the control plane (default: a random one)
  --webhook-host <host>  deliver webhooks to this host too, not only to this machine; may be given more than once
  --check-responses      check every answer of the mock against the contract`;

/** What \`opencredits <command> --help\` prints. */
export const USAGE: Readonly<Record<Topic, string>> = {
  opencredits: `Usage: opencredits <command> [options]

Commands:
  mock                 serve a mock of the OpenCredits API that keeps a real ledger
  exec -- <command>    start a mock, run a command against it, stop it
  replay <file>        run a file of requests in a fresh environment, and show what comes of each

Options:
  --help               show this, or the options of a command
  --version            show the version

Examples:
  opencredits mock --seed demo
  opencredits exec -- npm test
`,
  mock: `Usage: opencredits mock [options]

Serves a mock of the OpenCredits API until it is told to stop (Ctrl+C, SIGTERM).

Options:
${MOCK_OPTIONS}
  --write-env <file>     write OPENCREDITS_URL and the keys to a file; it is removed at the end
  --json                 say where it is in one line of JSON: url, pid, adminToken, apiKey
  --help                 show this

The default port is 4010.
`,
  exec: `Usage: opencredits exec [options] -- <command> [arguments]

Starts a mock, runs the command, stops the mock, and ends with the command's exit code. The command finds the mock in
OPENCREDITS_URL, OPENCREDITS_API_KEY and OPENCREDITS_ADMIN_TOKEN.

Options:
${MOCK_OPTIONS}
  --help                 show this

The default port is a free one.
`,
  replay: `Usage: opencredits replay [options] <file>

Runs the requests of a file in a fresh environment whose clock stands still, and prints each answer, what it posted, and
the figures after it. Where the file says what to expect, the first difference is printed, and the exit code is 1.

Options:
  --check-responses      check every answer of the mock against the contract
  --help                 show this
`,
};
