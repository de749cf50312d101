import type { OperationId } from "../../generated/routes.ts";
import { callMethod, each, routeOf } from "../calls.ts";
import { ExpectationError } from "../expect.ts";
import { type Scenario, scenario } from "../scenario.ts";
import { mutations, specimens } from "../specimens.ts";
import { stagesFor } from "./on-all.ts";

const CONTROL = { needs: ["control"] } as const;

export const faults: readonly Scenario[] = [
  scenario(
    "R80",
    "latency delays the answer and nothing else: the effect is there at once",
    async (s) => {
      await s.grant(10);
      await s.control.fault({ operationId: "createDebit", latencyMs: 600 });
      let isAnswered = false;
      const late = s.consume(4).then((debit) => {
        isAnswered = true;
        return debit;
      });
      let available = 10;
      while (available === 10 && !isAnswered) ({ available } = await s.balance());
      s.expect.equal([available, isAnswered], [6, false], "seen before the answer");
      s.expect.equal((await late).balance.available, 6, "the answer");
    },
    CONTROL,
  ),
  scenario(
    "R80",
    "a fault acts on as many requests as it counts, and on its operation only",
    async (s) => {
      await s.grant(10);
      await s.control.fault({ operationId: "createDebit", afterCommit: true, times: 2 });
      await s.balance();
      const outcomes: string[] = [];
      for (let count = 0; count < 3; count += 1) {
        outcomes.push(
          await s.consume(1).then(
            () => "answered",
            (error: Error) => error.name,
          ),
        );
      }
      s.expect.equal(outcomes, ["ConnectionError", "ConnectionError", "answered"], "outcomes");
      s.expect.equal(await s.figures(), "7/0/7", "all three took effect");
    },
    { needs: ["control"], tags: ["not-through-prism"] },
  ),
  scenario(
    ["R80", "R65"],
    "after every lost answer the SDK's retry replays: one effect, whatever the operation",
    async (s) => {
      const impatient = s.connect();
      const patient = s.connect({ maxRetries: 2, sleep: async () => undefined });
      const stageOf = await stagesFor(impatient, s.account.toLowerCase());
      await each(mutations.map(routeOf), async ({ operationId }) => {
        await s.control.fault({ operationId, afterCommit: true });
        const before = await entryCount();
        await callMethod(patient, operationId, specimens[operationId](stageOf(operationId)));
        const after = await entryCount();
        const problems = await s.control.check();
        s.expect.equal(problems, [], "invariants");
        const posted = POSTED[operationId] ?? 0;
        s.expect.equal(after - before, posted, "entries posted");
      });

      async function entryCount(): Promise<number> {
        const { data } = await s.client.entries.list({ limit: 1 });
        return data[0]?.seq ?? 0;
      }
    },
    { needs: ["control", "fresh"], tags: ["not-through-prism"] },
  ),
  scenario(
    ["R80", "R65"],
    "the retry's answer is marked as a replay, and equals what was lost",
    async (s) => {
      await s.grant(10);
      const patient = s.connect({ maxRetries: 1, sleep: async () => undefined });
      await s.control.fault({ operationId: "createDebit", afterCommit: true });
      const call = patient.debits.create({ account: s.account, amount: 4 });
      const { data, attempts, replayed } = await call.withResponse();
      s.expect.equal([attempts, replayed], [2, true], "attempts and replay");
      const { balance, ...debit } = data;
      s.expect.equal(await s.client.debits.get(data.id), debit, "debit");
      s.expect.equal(balance.available, 6, "available");
    },
    { needs: ["control"], tags: ["not-through-prism"] },
  ),
  scenario(
    "R80",
    "a refusal that is lost after it was decided is replayed too",
    async (s) => {
      const patient = s.connect({ maxRetries: 1, sleep: async () => undefined });
      await s.control.fault({ operationId: "createDebit", afterCommit: true });
      const result = await patient.debits
        .create({ account: s.account, amount: 4 }, { idempotencyKey: s.key("k1") })
        .result();
      s.expect.equal([result.ok, result.ok ? "" : result.code], [false, "insufficient_credits"], "result");
      await s.grant(10);
      const again = patient.debits.create({ account: s.account, amount: 4 }, { idempotencyKey: s.key("k1") });
      await s.refused(again, 402, "insufficient_credits");
    },
    { needs: ["control"], tags: ["not-through-prism"] },
  ),
  scenario(
    "R80",
    "without a key a lost write is not retried, and a repeat takes effect twice",
    async (s) => {
      await s.grant(10);
      const keyless = s.connect({ idempotency: "off", maxRetries: 2, sleep: async () => undefined });
      await s.control.fault({ operationId: "createDebit", afterCommit: true });
      const body = { account: s.account, amount: 4 };
      const error: unknown = await keyless.debits.create(body).then(
        () => new ExpectationError("the lost write was answered"),
        (reason: unknown) => reason,
      );
      if (error instanceof ExpectationError) throw error;
      s.expect.equal(error instanceof Error ? error.name : "", "ConnectionError", "error");
      await keyless.debits.create(body);
      s.expect.equal(await s.figures(), "2/0/2", "figures");
    },
    { needs: ["control"], tags: ["not-through-prism"] },
  ),
  scenario(
    "R80",
    "latency on a read changes nothing",
    async (s) => {
      await s.grant(10);
      await s.control.fault({ latencyMs: 20, times: 2 });
      s.expect.equal([await s.figures(), await s.figures()], ["10/0/10", "10/0/10"], "figures");
      s.expect.equal((await s.control.call("GET", "/__mock/faults")).body, { data: [] }, "no fault is left");
    },
    CONTROL,
  ),
];

/** Entries that each specimen posts, where it posts any. */
const POSTED: Readonly<Partial<Record<OperationId, number>>> = {
  createGrant: 1,
  updateGrant: 1,
  voidGrant: 1,
  expireGrant: 1,
  createAdjustment: 1,
  createDebit: 1,
  refundDebit: 1,
  createReservation: 1,
  captureReservation: 1,
  releaseReservation: 1,
  extendReservation: 1,
  putAutoTopUp: 1,
  changeSubscription: 2,
  purchaseBundle: 1,
  createTransfer: 2,
  createBatch: 3,
  importBalances: 1,
};
