import { type Scenario, scenario } from "../scenario.ts";

const within: readonly Scenario[] = [
  scenario(["R44", "R37"], "a capture takes from the hold, releases the rest and closes", async (s) => {
    await s.grant(100);
    const hold = await s.reserve(60);
    const captured = await s.client.reservations.capture(hold.id, { amount: 45, reason: "done", metadata: { k: "v" } });
    s.expect.matches(
      captured,
      { status: "captured", captured: 45, released: 15, held: 0, allocations: [] },
      "reservation",
    );
    s.expect.equal(captured.closedAt === null, false, "closedAt is set");
    const debit = {
      source: "capture",
      amount: 45,
      requestedAmount: 45,
      reservationId: hold.id,
      reason: "done",
      metadata: { k: "v" },
    };
    s.expect.matches(captured.debit, debit, "debit");
    s.expect.equal(captured.debitIds, [captured.debit?.id], "debitIds");
    s.expect.equal(await s.figures(), "55/0/55", "figures");
    s.expect.equal((await s.entries()).slice(2), ["captured -45/-45/0", "released 0/-15/0"], "entries");
    const [first, second] = (await s.entryObjects()).slice(2);
    s.expect.matches(first, { debitId: captured.debit?.id, reservationId: hold.id }, "captured");
    s.expect.equal(first?.operationId, second?.operationId, "one operation");
  }),
  scenario("R44", "a capture without amount takes all that is held", async (s) => {
    await s.grant(100);
    const hold = await s.reserve(60);
    const captured = await s.client.reservations.capture(hold.id);
    s.expect.matches(captured, { status: "captured", captured: 60, released: 0, debit: { amount: 60 } }, "capture");
  }),
  scenario("R44", "a final capture of 0 is a release", async (s) => {
    await s.grant(100);
    const hold = await s.reserve(60);
    const captured = await s.client.reservations.capture(hold.id, { amount: 0 });
    s.expect.matches(captured, { status: "released", captured: 0, released: 60, debit: null, debitIds: [] }, "capture");
    s.expect.equal(await s.figures(), "100/0/100", "figures");
  }),
  scenario("R44", "a capture of 0 that is not final changes nothing", async (s) => {
    await s.grant(100);
    const hold = await s.reserve(60);
    const captured = await s.client.reservations.capture(hold.id, { amount: 0, final: false });
    s.expect.matches(captured, { status: "open", held: 60, debit: null, balance: { version: 2 } }, "capture");
  }),
  scenario("R44", "a final capture of 0 after a part was captured is still captured", async (s) => {
    await s.grant(100);
    const hold = await s.reserve(60);
    await s.client.reservations.capture(hold.id, { amount: 5, final: false });
    const captured = await s.client.reservations.capture(hold.id, { amount: 0 });
    s.expect.matches(captured, { status: "captured", captured: 5, released: 55, debit: null }, "capture");
  }),
  scenario(["R44", "R47"], "items are captured first to last and released last to first", async (s) => {
    await s.grant(10, { priority: 1 });
    await s.grant(10, { priority: 2 });
    await s.grant(10, { priority: 3 });
    const hold = await s.reserve(30);
    const { debit } = await s.client.reservations.capture(hold.id, { amount: 12 });
    s.expect.equal(debit && s.allocations(debit), ["1:10", "2:2"], "allocations");
    const expected = ["captured -10/-10/0", "captured -2/-2/0", "released 0/-10/0", "released 0/-8/0"];
    s.expect.equal((await s.entries()).slice(-4), expected, "entries");
    const numbers = (await s.entryObjects()).slice(-4).map(({ grantId }) => s.grantNumber(grantId));
    s.expect.equal(numbers, [1, 2, 3, 2], "grants of the entries");
  }),
  scenario(["R44", "R6"], "a later capture posts nothing of the items that an earlier one has emptied", async (s) => {
    await s.grant(10, { priority: 1 });
    await s.grant(10, { priority: 2 });
    const hold = await s.reserve(15);
    await s.client.reservations.capture(hold.id, { amount: 10, final: false });
    const { debit } = await s.client.reservations.capture(hold.id, { amount: 3 });
    s.expect.equal(debit && s.allocations(debit), ["2:3"], "allocations");
    const expected = ["captured -10/-10/0", "captured -3/-3/0", "released 0/-2/0"];
    s.expect.equal((await s.entries()).slice(-3), expected, "entries");
  }),
  scenario("R44", "an unbacked item takes what is free at the capture; the rest of it becomes debt", async (s) => {
    await s.client.balances.setLimit(s.account, "credits", { creditLimit: 20 });
    const hold = await s.reserve(20);
    await s.grant(5, { priority: 2 });
    await s.grant(6, { priority: 1 });
    const { debit, balance } = await s.client.reservations.capture(hold.id);
    s.expect.equal(debit && s.allocations(debit), ["2:6", "1:5"], "allocations in burn order");
    s.expect.matches(debit, { amount: 20, debt: 9 }, "debit");
    s.expect.matches(balance, { balance: -9, reserved: 0, available: -9, debt: 9 }, "pool");
    const expected = ["captured -6/-6/0", "captured -5/-5/0", "debt_incurred -9/-9/+9"];
    s.expect.equal((await s.entries()).slice(-3), expected, "entries");
  }),
  scenario(["R44", "R5"], "captures of a, then b, are one capture of a + b, grant by grant", async (s) => {
    const taken: unknown[] = [];
    for (const amounts of [[4, 9], [13]]) {
      const credit = await s.newCredit();
      const ids = [(await s.grant(10, { credit })).id, (await s.grant(10, { credit })).id];
      const hold = await s.reserve(15, { credit });
      for (const [index, amount] of amounts.entries()) {
        await s.client.reservations.capture(hold.id, { amount, final: index === amounts.length - 1 });
      }
      const grants = await Promise.all(ids.map((id) => s.client.grants.get(id)));
      taken.push([await s.figures(credit), ...grants.map(({ consumed, held }) => [consumed, held])]);
    }
    s.expect.equal(taken[0], taken[1], "figures and counters");
    s.expect.equal(taken[1], ["7/0/7", [10, 0], [3, 0]], "what they are");
  }),
];

const beyond: readonly Scenario[] = [
  scenario("R45", "reject refuses a capture that does not fit, and the hold stays as it was", async (s) => {
    await s.grant(100);
    const hold = await s.reserve(90);
    await s.reserve(5);
    const problem = await s.refused(
      s.client.reservations.capture(hold.id, { amount: 100 }),
      402,
      "insufficient_credits",
    );
    const members = { requested: 100, available: 5, creditLimit: 0, shortfall: 5, held: 90 };
    s.expect.matches(problem, members, "members");
    s.expect.matches(await s.client.reservations.get(hold.id), { status: "open", held: 90, captured: 0 }, "hold");
    s.expect.equal(await s.figures(), "100/95/5", "figures");
  }),
  scenario(
    ["R45", "R6"],
    "what goes beyond the hold is taken in the same operation, as slices of its own",
    async (s) => {
      await s.grant(100);
      const hold = await s.reserve(30);
      const captured = await s.client.reservations.capture(hold.id, { amount: 40 });
      s.expect.equal(captured.debit && s.allocations(captured.debit), ["1:30", "1:10"], "slices are not merged");
      s.expect.matches(captured, { captured: 40, released: 0, amount: 30 }, "captured counts what went beyond");
      s.expect.equal((await s.entries()).slice(-2), ["captured -30/-30/0", "captured -10/0/0"], "entries");
      const [first, second] = (await s.entryObjects()).slice(-2);
      s.expect.equal(first?.operationId, second?.operationId, "one operation");
      s.expect.equal(await s.figures(), "60/0/60", "figures");
    },
  ),
  scenario("R45", "cap takes the held part and what fits beyond it", async (s) => {
    await s.grant(100);
    const hold = await s.reserve(30);
    await s.reserve(60);
    const { debit, balance } = await s.client.reservations.capture(hold.id, { amount: 50, overage: "cap" });
    s.expect.matches(debit, { amount: 40, requestedAmount: 50, debt: 0 }, "debit");
    s.expect.matches(balance, { balance: 60, reserved: 60, available: 0 }, "the other hold is untouched");
  }),
  scenario("R45", "cap always takes the held part, also below the limit", async (s) => {
    await s.grant(10);
    const hold = await s.reserve(10);
    await s.consume(5, { overage: "overflow" });
    const { debit } = await s.client.reservations.capture(hold.id, { amount: 12, overage: "cap" });
    s.expect.matches(debit, { amount: 10, requestedAmount: 12, debt: 0 }, "debit");
  }),
  scenario("R45", "overflow takes everything; what nothing covers is debt", async (s) => {
    await s.grant(100);
    const hold = await s.reserve(30);
    const other = await s.reserve(60);
    const { debit, balance } = await s.client.reservations.capture(hold.id, { amount: 50, overage: "overflow" });
    s.expect.matches(debit, { amount: 50, requestedAmount: 50, debt: 10 }, "debit");
    s.expect.matches(balance, { balance: 50, reserved: 60, available: -10, debt: 10 }, "pool");
    const expected = ["captured -30/-30/0", "captured -10/0/0", "debt_incurred -10/0/+10"];
    s.expect.equal((await s.entries()).slice(-3), expected, "entries");
    s.expect.matches(await s.client.reservations.capture(other.id), { captured: 60 }, "the other hold");
  }),
  scenario("R45", "a capture that could take nothing at all is 402", async (s) => {
    await s.grant(10);
    const hold = await s.reserve(10);
    await s.client.reservations.capture(hold.id, { amount: 10, final: false });
    const call = s.client.reservations.capture(hold.id, { amount: 3, overage: "cap" });
    const problem = await s.refused(call, 402, "insufficient_credits");
    s.expect.matches(problem, { requested: 3, available: 0, shortfall: 3, held: 0 }, "members");
    s.expect.matches(await s.client.reservations.get(hold.id), { status: "open", captured: 10 }, "reservation");
  }),
  scenario(["R45", "R18"], "what goes beyond may use the credit limit", async (s) => {
    await s.client.balances.setLimit(s.account, "credits", { creditLimit: 5 });
    await s.grant(10);
    const hold = await s.reserve(10);
    const call = s.client.reservations.capture(hold.id, { amount: 16 });
    s.expect.matches(await s.refused(call, 402, "insufficient_credits"), { shortfall: 1, held: 10 }, "one too many");
    const { debit } = await s.client.reservations.capture(hold.id, { amount: 15 });
    s.expect.matches(debit, { amount: 15, debt: 5 }, "debit");
  }),
];

export const captures: readonly Scenario[] = [...within, ...beyond];
