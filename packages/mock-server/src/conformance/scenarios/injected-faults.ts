import { routes } from "../../generated/routes.ts";
import { callMethod, each } from "../calls.ts";
import { type Scenario, scenario } from "../scenario.ts";
import { specimens } from "../specimens.ts";
import { buildStage } from "../stage.ts";

/** What a fault answers as the API does. */
const STATUSES = [
  [429, "rate_limited"],
  [500, "internal_error"],
  [503, "unavailable"],
] as const;

const BROKEN = ["reset", "empty", "truncate"] as const;

/** Faults that act instead of the work (R80). */
export const injectedFaults: readonly Scenario[] = [
  scenario(
    ["R80", "R71"],
    "a refused request had no effect, whatever the operation",
    async (s) => {
      const client = s.connect();
      const stage = await buildStage(client, s.account.toLowerCase());
      const before = await s.control.snapshot();
      await each(routes, async ({ operationId }) => {
        for (const [status, code] of STATUSES) {
          await s.control.fault({ operationId, status });
          await s.refused(callMethod(client, operationId, specimens[operationId](stage)), status, code);
        }
      });
      s.expect.equal(await s.control.snapshot(), before, "the environment");
    },
    { needs: ["control", "fresh"] },
  ),
  scenario(
    ["R80", "R64"],
    "the SDK tries again what was refused so, and its key was not used up",
    async (s) => {
      await s.grant(10);
      const patient = s.connect({ maxRetries: 3, sleep: async () => undefined });
      for (const [status] of STATUSES) await s.control.fault({ operationId: "createDebit", status });
      const call = patient.debits.create({ account: s.account, amount: 4 });
      const { attempts, replayed } = await call.withResponse();
      s.expect.equal([attempts, replayed], [4, false], "attempts and replay");
      s.expect.equal(await s.figures(), "6/0/6", "figures");
    },
    { needs: ["control"] },
  ),
  scenario(
    ["R80", "R65"],
    "a broken connection or body is tried again: with one effect, before the work and after it",
    async (s) => {
      await s.grant(100);
      const patient = s.connect({ maxRetries: 2, sleep: async () => undefined });
      let available = 100;
      for (const kind of BROKEN) {
        for (const afterCommit of [false, true]) {
          await s.control.fault({ operationId: "createDebit", kind, afterCommit });
          const { balance } = await patient.debits.create({ account: s.account, amount: 4 });
          available -= 4;
          s.expect.equal(balance.available, available, `${kind}${afterCommit ? " after the work" : ""}`);
        }
      }
    },
    { needs: ["control"], tags: ["not-through-prism"] },
  ),
  scenario(
    ["R80", "R65"],
    "an answer that is no JSON is no answer, and the same key gets the one that there was",
    async (s) => {
      await s.grant(10);
      await s.control.fault({ operationId: "createDebit", kind: "malformed", afterCommit: true });
      const consume = () =>
        s.client.debits.create({ account: s.account, amount: 4 }, { idempotencyKey: s.key("malformed") });
      const name = await consume().then(
        () => "answered",
        (error: unknown) => (error instanceof Error ? error.name : "no error"),
      );
      s.expect.equal(name, "ResponseValidationError", "error");
      s.expect.equal((await consume().withResponse()).replayed, true, "replayed");
      s.expect.equal(await s.figures(), "6/0/6", "figures");
    },
    { needs: ["control"], tags: ["not-through-prism"] },
  ),
  scenario(
    "R80",
    "a fault meets only the requests that are like it says",
    async (s) => {
      await s.grant(10);
      await s.control.fault({ operationId: "createDebit", status: 503, match: { body: { amount: 3 } } });
      await s.consume(1);
      await s.consume(2);
      await s.refused(s.consume(3), 503, "unavailable");
      await s.consume(3);
      s.expect.equal(await s.figures(), "4/0/4", "figures");
    },
    { needs: ["control"] },
  ),
];
