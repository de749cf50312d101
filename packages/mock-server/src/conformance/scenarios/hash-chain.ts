import type { components } from "@opencredits/sdk/types";
import type { ScenarioContext } from "../context.ts";
import { isRecord } from "../expect.ts";
import { type Scenario, scenario } from "../scenario.ts";
import { history } from "./history.ts";

type Entry = components["schemas"]["Entry"];

const FIRST = "0".repeat(64);
const FRESH = { needs: ["fresh"] } as const;

/** Every entry of the environment with its hashes, oldest first. */
async function chain(s: ScenarioContext): Promise<Entry[]> {
  return await s.client.entries.list({ order: "asc", limit: 100, hashes: true }).toArray({ limit: 1000 });
}

/** JSON as RFC 8785 writes it: keys in the order of their UTF-16 code units, no spaces. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  const members = Object.keys(value).sort();
  return `{${members.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(",")}}`;
}

/** The hash that an entry must have, computed from what the API shows of it. */
async function hashOf(entry: Entry, prevHash: string): Promise<string> {
  const { prevHash: _prevHash, hash: _hash, externalId: _externalId, credit: _credit, ...own } = entry;
  const bytes = new TextEncoder().encode(`${prevHash}\n${canonical(own)}`);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Recomputes the whole chain. */
async function recompute(s: ScenarioContext): Promise<Entry[]> {
  const entries = await chain(s);
  let previous = FIRST;
  for (const entry of entries) {
    s.expect.equal(entry.prevHash, previous, `prevHash of entry ${entry.seq}`);
    previous = await hashOf(entry, previous);
    s.expect.equal(entry.hash, previous, `hash of entry ${entry.seq}`);
  }
  return entries;
}

/** R79 Hash chain. */
export const hashChain: readonly Scenario[] = [
  scenario(
    ["R79", "I22"],
    "every hash is that of the hash before and of the entry as it is read",
    async (s) => {
      await history(s);
      const other = await s.newAccount();
      const credit = await s.newCredit({ scale: 3 });
      const metadata = { "b/~": "é€😀", a: '"\\\u2028', k: "\u0001", Ä: "", "\u{1F600}": "x", "\uFFFD": "y" };
      const grant = await s.grant(5, { account: other, credit, metadata, reason: "line\nfeed\ttab" });
      await s.client.grants.update(grant.id, {
        priority: 5,
        name: "New",
        expiresAt: s.time(50),
        metadata: { a: null },
      });
      await s.grant(9, { effectiveAt: s.time(20) });
      await s.client.transfers.create({ fromAccount: other, toAccount: s.account, credit, amount: 2 });
      await s.at(60);
      const entries = await recompute(s);
      s.expect.ok(entries.length > 12, "there are some");
    },
    { needs: ["fresh", "clock"] },
  ),
  scenario("R79", "hashes are told where they are asked for, and null elsewhere", async (s) => {
    await s.grant(10);
    const hashes = async (query: object): Promise<unknown[]> => {
      const { data } = await s.client.entries.list({ account: s.account, ...query });
      return data.map(({ prevHash, hash }) => [prevHash === null, hash === null]);
    };
    s.expect.equal(await hashes({}), [[true, true]], "by default");
    s.expect.equal(await hashes({ hashes: false }), [[true, true]], "not asked for");
    s.expect.equal(await hashes({ hashes: true }), [[false, false]], "asked for");
  }),
  scenario(
    ["R79", "R14"],
    "what is joined at read is no part of a hash, and later entries change none",
    async (s) => {
      const { id } = await s.client.accounts.create({});
      const grant = await s.client.grants.create({ account: id, amount: 10 });
      const before = await recompute(s);
      await s.client.accounts.update(id, { externalId: `${s.account}-named` });
      await s.client.debits.create({ account: id, amount: 3 });
      await s.client.grants.void(grant.id);
      const after = await recompute(s);
      s.expect.equal(after[0]?.externalId, `${s.account}-named`, "externalId of the first entry");
      s.expect.equal(after[0]?.hash, before[0]?.hash, "its hash");
    },
    FRESH,
  ),
  scenario(
    "R79",
    "a check says how much it checked, where it ended, and that nothing is left",
    async (s) => {
      const verify = s.client.entries.verify.bind(s.client.entries);
      const clean = { ok: true, firstBadSeq: null, nextSeq: null };
      s.expect.equal(await verify(), { ...clean, checked: 0, head: FIRST }, "without entries");
      await s.grant(10);
      await s.consume(3);
      await s.consume(4);
      const hashes = (await chain(s)).map(({ hash }) => hash);
      s.expect.equal(await verify(), { ...clean, checked: 3, head: hashes[2] }, "all");
      s.expect.equal(await verify({ fromSeq: 2 }), { ...clean, checked: 2, head: hashes[2] }, "from the second");
      s.expect.equal(await verify({ fromSeq: 4 }), { ...clean, checked: 0, head: hashes[2] }, "after the last");
    },
    FRESH,
  ),
  scenario(
    ["R79", "R69"],
    "a check begins at an entry",
    async (s) => {
      for (const fromSeq of ["0", "-1", "1.5", "x", ""]) {
        const reply = await s.raw("GET", `/v1/entries/verify?fromSeq=${fromSeq}`);
        s.expect.matches([reply.status, reply.body], [400, { errors: [{ pointer: "/fromSeq" }] }], `"${fromSeq}"`);
      }
    },
    { tags: ["invalid-request"] },
  ),
  scenario(
    "R79",
    "an entry that was changed behind the ledger's back is found",
    async (s) => {
      await s.grant(10);
      await s.consume(3, { reason: "the truth" });
      await s.consume(4);
      const hashes = (await chain(s)).map(({ hash }) => hash);
      const snapshot = await s.control.snapshot();
      await s.control.restore(JSON.parse(JSON.stringify(snapshot).replaceAll("the truth", "a lie")));
      s.expect.equal((await s.entryObjects())[1]?.reason, "a lie", "what is read");
      const found = await s.client.entries.verify();
      s.expect.matches(found, { ok: false, firstBadSeq: 2 }, "the check");
      s.expect.matches(await s.client.entries.verify({ fromSeq: 3 }), { ok: true, checked: 1 }, "after it");
      const broken = await s.control.check();
      s.expect.ok(
        broken.some(({ rule }) => rule === "I22"),
        "the invariants say so too",
      );
      await s.control.restore(snapshot);
      const mended = { ok: true, checked: 3, head: hashes[2], firstBadSeq: null, nextSeq: null };
      s.expect.equal(await s.client.entries.verify(), mended, "the truth again");
    },
    { needs: ["fresh", "control"] },
  ),
];
