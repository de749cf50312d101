import fc from "fast-check";
import { anyRead, anyStart, anyStep, anyWrite } from "./commands/lists.ts";
import { canonical, firstDifference, Names, without } from "./compare.ts";
import { isObject } from "./model/fields.ts";
import type { ModelAnswer, ModelRequest } from "./model/model.ts";
import type { Json } from "./model/types.ts";
import { dump, Player } from "./player.ts";
import { isRead } from "./routes.ts";
import { rowsOf, type Server } from "./sides.ts";
import type { OpenRequest, Step } from "./steps.ts";

/** Opens a server that nothing has happened on. Every one of them makes the same ids. */
export type Open = () => Server;

const NOTHING: ReadonlySet<string> = new Set();
const REQUEST_IDS: ReadonlySet<string> = new Set(["requestId"]);
/** The secret of an endpoint follows from its id (R76). */
const NOT_FORETOLD: ReadonlySet<string> = new Set(["requestId", "secret"]);

function expectEqual(left: Json, right: Json, what: string): void {
  const difference = firstDifference(left, right);
  if (difference === undefined) return;
  const { path, model, server } = difference;
  throw new Error(`${what} differs at ${path}: ${JSON.stringify(model)} and then ${JSON.stringify(server)}`);
}

function history(most: number): fc.Arbitrary<readonly Step[]> {
  const list = fc.array(anyStep, { minLength: 1, maxLength: most, size: "max" });
  return fc.tuple(anyStart, list).map((parts) => parts.flat());
}

async function started(open: Open): Promise<Player> {
  const player = new Player(open());
  await player.start();
  return player;
}

/** I11, R62: a request that is refused, or only tried, leaves the state as due work left it. */
export function refusalsLeaveNothing(open: Open): fc.IAsyncProperty<[readonly Step[]]> {
  return fc.asyncProperty(history(15), async (steps) => {
    const player = await started(open);
    for (const step of steps) {
      await player.advance(step);
      const before = await dump(player.server);
      const played = await player.play(step);
      if (played === undefined) continue;
      const isEffect = played.answer.status < 400 && played.request.dryRun !== true;
      if (isEffect && !isRead(played.request.operationId)) continue;
      expectEqual(before, await dump(player.server), `The state before and after ${JSON.stringify(played.request)}`);
    }
  });
}

/** I15: a dry run answers what the write then answers, apart from ids and what only the write counts. */
export function dryRunsForetell(open: Open): fc.IAsyncProperty<[readonly Step[]]> {
  return fc.asyncProperty(history(15), async (steps) => {
    const player = await started(open);
    for (const step of steps) {
      await player.advance(step);
      if ("repeat" in step.request || step.request.dryRun === true) continue;
      if (!isRead(step.request.operationId)) {
        const { idempotencyKey: _key, ...request } = step.request;
        const known = JSON.stringify(await dump(player.server));
        const dry = await player.play({ ...step, request: { ...request, dryRun: true } });
        const real = await player.play({ ...step, request });
        if (dry === undefined || real === undefined) continue;
        const newIds = (_key: string, value: unknown): unknown => (isNewId(value, known) ? "new" : value);
        const foretold: Json = JSON.parse(JSON.stringify(without(dry.answer.body, NOT_FORETOLD), newIds));
        const happened: Json = JSON.parse(JSON.stringify(without(real.answer.body, NOT_FORETOLD), newIds));
        expectEqual(foretold, happened, `What ${JSON.stringify(real.request)} foretells, and does`);
      }
    }
  });
}

function isNewId(value: unknown, known: string): boolean {
  return (
    typeof value === "string" &&
    /^(acc|crd|grt|adj|dbt|rsv|rfd|sch|pln|sub|bnd|trf|alr|whk|dry)_/.test(value) &&
    !known.includes(value)
  );
}

/** I12: a replay of a stored key answers the same and changes nothing. */
export function replaysChangeNothing(open: Open): fc.IAsyncProperty<[readonly Step[]]> {
  return fc.asyncProperty(history(15), async (steps) => {
    const player = await started(open);
    for (const [place, step] of steps.entries()) {
      await player.advance(step);
      const played = await player.play("repeat" in step.request ? step : withKey(step, `own-${place}`));
      if (played === undefined || played.request.idempotencyKey === undefined) continue;
      const before = await dump(player.server);
      const again = await player.server.send(played.request);
      const isStored = played.request.dryRun !== true && played.answer.status !== 404;
      if (isStored && !isKeyReused(played.answer)) {
        if (!again.replayed) throw new Error(`Not replayed: ${JSON.stringify(played.request)}`);
        expectEqual(played.answer.body, again.body, "The body and its replay");
        if (again.status !== played.answer.status) throw new Error("The status of the replay differs.");
      }
      expectEqual(
        before,
        await dump(player.server),
        `The state before and after replaying ${JSON.stringify(played.request)}`,
      );
    }
  });
}

function withKey(step: Step, idempotencyKey: string): Step {
  if ("repeat" in step.request || isRead(step.request.operationId)) return step;
  if (step.request.operationId === "failPayments") return step;
  return { ...step, request: { idempotencyKey, ...step.request } };
}

function isKeyReused(answer: ModelAnswer): boolean {
  return isObject(answer.body) && answer.body.code === "idempotency_key_reused";
}

/** I13, I14: reads inserted anywhere, and a clock that goes in pieces, change no entry, id or answer. */
export function readsChangeNothing(open: Open): fc.IAsyncProperty<[readonly Step[], readonly OpenRequest[]]> {
  return fc.asyncProperty(history(25), fc.array(anyRead, { minLength: 1, maxLength: 5 }), async (steps, reads) => {
    const plain = await started(open);
    const played = await plain.playAll(steps);
    const disturbed = await started(open);
    let now = disturbed.now;
    for (const { instant, request, answer } of played) {
      for (const stop of [now + Math.floor((instant - now) / 2), instant]) {
        if (stop > now) await disturbed.server.advanceTo(stop);
        now = Math.max(now, stop);
        for (const read of reads) await disturbed.server.send(harmless(read, now));
      }
      const again = await disturbed.server.send(request);
      const [left, right] = [without(answer.body, REQUEST_IDS), without(again.body, REQUEST_IDS)];
      expectEqual(left, right, `The answer to ${JSON.stringify(request)} without and with reads before it`);
    }
    if (plain.now > now) await disturbed.server.advanceTo(plain.now);
    expectEqual(await dump(plain.server), await dump(disturbed.server), "The state without and with reads");
  });
}

/** A read whose references need not mean anything: a 404 is a read too. Its instants lie in the past. */
function harmless(read: OpenRequest, now: number): ModelRequest {
  const close = (value: Json): Json => {
    if (typeof value !== "string") return value;
    if (/^@(tick|now)/.test(value)) return new Date(now - (value.startsWith("@tick") ? 7_200_000 : 0)).toISOString();
    return value.replace("@", "");
  };
  const closeAll = (parts: Readonly<Record<string, Json>>): Record<string, Json> => {
    return Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, close(value)]));
  };
  const { operationId, path = {}, query = {} } = read;
  const texts = Object.entries(closeAll(path)).map(([name, value]) => [name, String(value)]);
  return { operationId, path: Object.fromEntries(texts), query: closeAll(query) };
}

/** Counters that a detour must not change; the version counts its entries, and updatedAt its steps. */
const FIGURES = {
  listGrants: ["id", "consumed", "held", "remaining", "available", "expired", "voided", "status"],
  listAllBalances: ["accountId", "creditId", "balance", "reserved", "available", "debt", "pending", "spendable"],
} as const;

/** The counters of every grant and the figures of every pool. */
async function figures(server: Server): Promise<Json> {
  const result: Record<string, Json> = {};
  for (const [operationId, names] of Object.entries(FIGURES)) {
    const rows = rowsOf((await server.send({ operationId, query: { order: "asc" } })).body);
    const pick = (row: Json): Json => {
      return Object.fromEntries(names.map((name) => [name, isObject(row) ? (row[name] ?? null) : null]));
    };
    result[operationId] = rows.map(pick).filter((row) => !isUntouched(row));
  }
  return result;
}

/** A pool with nothing in it: whether it is listed depends on the way it came there. */
function isUntouched(row: Json): boolean {
  const keys = ["balance", "reserved", "debt", "pending", "spendable"];
  return isObject(row) && "creditId" in row && keys.every((name) => row[name] === 0);
}

function idOf(answer: ModelAnswer): string {
  return isObject(answer.body) ? String(answer.body.id) : "";
}

const amounts: fc.Arbitrary<number> = fc.integer({ min: 1, max: 15 });

/** I16: to reserve and capture all at one instant takes what consuming takes, from every grant. */
export function holdingIsConsuming(open: Open): fc.IAsyncProperty<[readonly Step[], number, string]> {
  const overages = fc.constantFrom("reject", "cap");
  return fc.asyncProperty(history(15), amounts, overages, async (steps, amount, overage) => {
    const [direct, detour] = await twice(open, steps);
    const body = { account: "a", amount, overage };
    const consumed = await direct.server.send({ operationId: "createDebit", body });
    const reserved = await detour.server.send({ operationId: "createReservation", body });
    if (consumed.status !== reserved.status) throw new Error(`${consumed.status} and ${reserved.status} for ${amount}`);
    if (reserved.status < 300) await capture(detour.server, idOf(reserved), {});
    expectEqual(
      await figures(direct.server),
      await figures(detour.server),
      "What is left after consuming, and holding",
    );
  });
}

async function capture(server: Server, reservation: string, body: Readonly<Record<string, Json>>): Promise<void> {
  const answer = await server.send({ operationId: "captureReservation", path: { reservation }, body });
  if (answer.status !== 200) throw new Error(`A capture failed: ${JSON.stringify(answer.body)}`);
}

/** Two servers with the same past, where nothing tops up. */
async function twice(open: Open, steps: readonly Step[]): Promise<readonly [Player, Player]> {
  const players = [await started(open), await started(open)] as const;
  for (const player of players) {
    await player.playAll(steps);
    await withoutTopUps(player.server);
  }
  return players;
}

/** Takes away the rules that would buy credit on the way (R78): a way of two steps might buy other than one of one. */
async function withoutTopUps(server: Server): Promise<void> {
  for (const account of ["a", "b"]) {
    for (const credit of ["credits", "gold"]) {
      await server.send({ operationId: "deleteAutoTopUp", path: { account, credit } });
    }
  }
}

/** I17: captures of a and then b take what one capture of a + b takes, also beyond the hold. */
export function capturesAddUp(open: Open): fc.IAsyncProperty<[readonly Step[], number, number, number]> {
  return fc.asyncProperty(history(15), amounts, amounts, amounts, async (steps, held, first, second) => {
    const [once, piecewise] = await twice(open, steps);
    const hold = { operationId: "createReservation", body: { account: "a", amount: held, overage: "cap" } };
    const [left, right] = [await once.server.send(hold), await piecewise.server.send(hold)];
    if (left.status >= 300) return;
    const overage = "overflow";
    await capture(once.server, idOf(left), { amount: first + second, overage });
    await capture(piecewise.server, idOf(right), { amount: first, overage, final: false });
    await capture(piecewise.server, idOf(right), { amount: second, overage });
    expectEqual(await figures(once.server), await figures(piecewise.server), "What is left after one capture, and two");
  });
}

/** I18: to consume and refund all of it at one instant restores every counter and the debt. */
export function refundRestores(open: Open): fc.IAsyncProperty<[readonly Step[], number, string]> {
  const overages = fc.constantFrom("reject", "cap", "overflow");
  return fc.asyncProperty(history(15), amounts, overages, async (steps, amount, overage) => {
    const player = await started(open);
    await player.playAll(steps);
    await withoutTopUps(player.server);
    const before = await figures(player.server);
    const body = { account: "a", amount, overage };
    const consumed = await player.server.send({ operationId: "createDebit", body });
    if (consumed.status >= 300) return;
    const path = { debit: idOf(consumed) };
    const refunded = await player.server.send({ operationId: "refundDebit", path, body: {} });
    if (refunded.status !== 201) throw new Error(`The refund failed: ${JSON.stringify(refunded.body)}`);
    expectEqual(before, await figures(player.server), "What was before the debit, and is after its refund");
  });
}

/** I19: a transfer moves credit and makes none. Rules that top up are taken away first. */
export function transfersKeepTheSum(open: Open): fc.IAsyncProperty<[readonly Step[], number]> {
  return fc.asyncProperty(history(20), amounts, async (steps, amount) => {
    const player = await started(open);
    await player.playAll(steps);
    const path = (account: string): Record<string, string> => ({ account, credit: "credits" });
    await withoutTopUps(player.server);
    const total = async (): Promise<number> => {
      const answers = ["a", "b"].map((account) => {
        return player.server.send({ operationId: "getBalance", path: path(account) });
      });
      return (await Promise.all(answers)).reduce((sum, { body }) => {
        return sum + (isObject(body) ? Number(body.balance) : Number.NaN);
      }, 0);
    };
    const before = await total();
    const body = { fromAccount: "a", toAccount: "b", amount };
    await player.server.send({ operationId: "createTransfer", body });
    expectEqual(before, await total(), "What both pools have, before and after a transfer");
  });
}

/** Writes that stay in the pool of one account and refer to nothing in another. */
const OWN_WRITES = new Set(["createGrant", "createDebit", "createReservation", "createAdjustment"]);
const SHARED = new Set(["externalKey", "reservationId", "grantIds", "credit"]);

function ownWrite(account: string): fc.Arbitrary<OpenRequest> {
  return anyWrite
    .filter((request) => OWN_WRITES.has(request.operationId))
    .map(({ operationId, body = {} }) => {
      const kept = Object.entries(body).filter(([name]) => !SHARED.has(name));
      return { operationId, body: { ...Object.fromEntries(kept), account } };
    });
}

/** I20: what happens in one pool does not depend on what happens in another, up to seq and ids. */
export function poolsCommute(
  open: Open,
): fc.IAsyncProperty<[readonly Step[], readonly OpenRequest[], readonly OpenRequest[]]> {
  const writes = (account: string): fc.Arbitrary<OpenRequest[]> => {
    return fc.array(ownWrite(account), { minLength: 1, maxLength: 5 });
  };
  return fc.asyncProperty(history(8), writes("a"), writes("b"), async (steps, ofA, ofB) => {
    const [left, right] = await twice(open, steps);
    for (const request of [...ofA, ...ofB]) await left.play(now(request));
    for (const request of [...ofB, ...ofA]) await right.play(now(request));
    for (const account of ["a", "b"]) {
      const [ofLeft, ofRight] = [await poolDump(left.server, account), await poolDump(right.server, account)];
      expectEqual(ofLeft, ofRight, `The pools of ${account}, in either order`);
    }
  });
}

function now(request: OpenRequest): Step {
  return { wait: { kind: "none" }, pageSize: 100, request };
}

/** What the wire says about one account, with names in place of ids. */
async function poolDump(server: Server, account: string): Promise<Json> {
  const names = new Names();
  const result: Record<string, Json> = {};
  for (const operationId of ["listGrants", "listDebits", "listReservations", "listAdjustments", "listEntries"]) {
    const { body } = await server.send({ operationId, query: { account, order: "asc" } });
    result[operationId] = canonical(without([...rowsOf(body)], new Set(["seq"])), names, NOTHING);
  }
  const { body } = await server.send({ operationId: "listBalances", path: { account } });
  result.listBalances = canonical([...rowsOf(body)], names, NOTHING);
  return result;
}
