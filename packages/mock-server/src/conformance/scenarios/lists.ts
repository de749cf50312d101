import type { Page } from "@opencredits/sdk";
import type { ScenarioContext } from "../context.ts";
import { type Scenario, type ScenarioOptions, scenario } from "../scenario.ts";

/** What every list takes. */
interface PageQuery {
  readonly limit?: number;
  readonly cursor?: string;
  readonly order?: "asc" | "desc";
}

interface Row {
  readonly id: string;
}

/** A list and what fills it. */
interface ListKind {
  readonly name: string;
  readonly prepare?: (s: ScenarioContext) => Promise<unknown>;
  readonly make: (s: ScenarioContext) => PromiseLike<Row>;
  readonly page: (s: ScenarioContext, query: PageQuery) => PromiseLike<Page<Row>>;
  /** Of a list that has no filter: everything in it must be the scenario's. */
  readonly isWhole?: true;
}

async function firstDebit(s: ScenarioContext): Promise<string> {
  const { data } = await s.client.debits.list({ account: s.account, order: "asc", limit: 1 });
  return data[0]?.id ?? "";
}

const metadata = (s: ScenarioContext): { metadata: Record<string, string> } => ({ metadata: { of: s.account } });

/** A code that nothing else has. */
const codeOf = (s: ScenarioContext): string => `${s.account.toLowerCase()}-${crypto.randomUUID().slice(0, 8)}`;
const planOf = (s: ScenarioContext): string => `${s.account.toLowerCase()}-plan`;
const receiverOf = (s: ScenarioContext): string => `${s.account}-receiver`;

/** A schedule that never issues, so that nothing goes on when the scenario is over. */
async function laterSchedule(s: ScenarioContext): Promise<Row> {
  const { asOf } = await s.balance();
  const startAt = new Date(Date.parse(asOf) + 1).toISOString();
  const { id } = await s.client.schedules.create({ account: s.account, amount: 1, interval: "year", startAt });
  return await s.client.schedules.cancel(id);
}

const kinds: readonly ListKind[] = [
  {
    name: "accounts",
    make: (s) => s.client.accounts.create(metadata(s)),
    page: (s, query) => s.client.accounts.list({ ...metadata(s), ...query }),
  },
  {
    name: "credits",
    make: async (s) => await s.client.credits.get(await s.newCredit(metadata(s))),
    page: (s, query) => s.client.credits.list({ ...metadata(s), ...query }),
  },
  {
    name: "grants",
    make: (s) => s.grant(1),
    page: (s, query) => s.client.grants.list({ account: s.account, ...query }),
  },
  {
    name: "adjustments",
    make: (s) => s.adjust(1),
    page: (s, query) => s.client.adjustments.list({ account: s.account, ...query }),
  },
  {
    name: "debits",
    make: (s) => s.consume(1, { overage: "overflow" }),
    page: (s, query) => s.client.debits.list({ account: s.account, ...query }),
  },
  {
    name: "refunds",
    prepare: (s) => s.consume(100, { overage: "overflow" }),
    make: async (s) => await s.client.debits.refund(await firstDebit(s), { amount: 1 }),
    page: async (s, query) => await s.client.debits.listRefunds(await firstDebit(s), query),
  },
  {
    name: "reservations",
    prepare: (s) => s.grant(100),
    make: (s) => s.reserve(1),
    page: (s, query) => s.client.reservations.list({ account: s.account, ...query }),
  },
  {
    name: "schedules",
    make: (s) => laterSchedule(s),
    page: (s, query) => s.client.schedules.list({ account: s.account, ...query }),
  },
  {
    name: "plans",
    make: (s) => s.client.plans.create({ code: codeOf(s), ...metadata(s) }),
    page: (s, query) => s.client.plans.list({ ...metadata(s), ...query }),
  },
  {
    name: "subscriptions",
    prepare: (s) => s.client.plans.create({ code: planOf(s) }),
    make: (s) => s.client.subscriptions.create({ account: s.account, plan: planOf(s) }),
    page: (s, query) => s.client.subscriptions.list({ account: s.account, ...query }),
  },
  {
    name: "bundles",
    make: (s) => s.client.bundles.create({ code: codeOf(s), quantity: 1, ...metadata(s) }),
    page: (s, query) => s.client.bundles.list({ ...metadata(s), ...query }),
  },
  {
    name: "transfers",
    prepare: async (s) => {
      await s.grant(100);
      await s.client.accounts.create({ externalId: receiverOf(s) });
    },
    make: (s) => s.client.transfers.create({ fromAccount: s.account, toAccount: receiverOf(s), amount: 1 }),
    page: (s, query) => s.client.transfers.list({ account: s.account, ...query }),
  },
  {
    name: "entries",
    make: async (s) => {
      const { id } = await s.grant(1);
      const { data } = await s.client.entries.list({ grant: id, limit: 1 });
      return data[0] ?? { id: "" };
    },
    page: (s, query) => s.client.entries.list({ account: s.account, ...query }),
  },
  {
    name: "events",
    make: async (s) => {
      await s.grant(1);
      const { data } = await s.client.events.list({ account: s.account, limit: 1 });
      return data[0] ?? { id: "" };
    },
    page: (s, query) => s.client.events.list({ account: s.account, type: "grant.created", ...query }),
  },
  {
    name: "alerts",
    make: (s) => s.client.alerts.create({ account: s.account, threshold: 5 }),
    page: (s, query) => s.client.alerts.list({ account: s.account, ...query }),
  },
  {
    name: "webhook endpoints",
    make: (s) => s.client.webhookEndpoints.create({ url: "http://127.0.0.1:9/" }),
    page: (s, query) => s.client.webhookEndpoints.list(query),
    isWhole: true,
  },
];

const idsOf = ({ data }: Page<Row>): string[] => data.map(({ id }) => id);

/** Walks a list to its end and answers the ids page by page; `between` happens after each page. */
async function walk(
  s: ScenarioContext,
  kind: ListKind,
  query: PageQuery,
  between: () => Promise<unknown> = async () => undefined,
): Promise<string[][]> {
  const pages: string[][] = [];
  for (let cursor: string | undefined; pages.length < 50; ) {
    const page: Page<Row> = await kind.page(s, cursor === undefined ? query : { ...query, cursor });
    s.expect.equal(page.hasMore, page.nextCursor !== null, "hasMore says whether there is a nextCursor");
    pages.push(idsOf(page));
    if (page.nextCursor === null) return pages;
    cursor = page.nextCursor;
    await between();
  }
  throw new Error("The list does not end");
}

async function fill(s: ScenarioContext, kind: ListKind, count: number): Promise<string[]> {
  await kind.prepare?.(s);
  const ids: string[] = [];
  for (let made = 0; made < count; made += 1) ids.push((await kind.make(s)).id);
  return ids;
}

const optionsOf = ({ isWhole }: ListKind): ScenarioOptions => (isWhole ? { needs: ["fresh"] } : {});

const perKind: readonly Scenario[] = kinds.flatMap((kind) => [
  scenario(
    "R75",
    `${kind.name}: pages hold every row once, newest first or oldest first`,
    async (s) => {
      const ids = await fill(s, kind, 7);
      const newest = ids.toReversed();
      s.expect.equal(idsOf(await kind.page(s, {})), newest, "newest first by default");
      s.expect.equal(idsOf(await kind.page(s, { order: "asc" })), ids, "oldest first");
      const pages = [newest.slice(0, 3), newest.slice(3, 6), newest.slice(6)];
      s.expect.equal(await walk(s, kind, { limit: 3 }), pages, "pages of 3");
      s.expect.equal(await walk(s, kind, { limit: 7 }), [newest], "a page that is just full has no next one");
      s.expect.equal((await walk(s, kind, { limit: 1, order: "asc" })).flat(), ids, "pages of 1");
    },
    optionsOf(kind),
  ),
  scenario(
    "R75",
    `${kind.name}: what is written during a walk neither repeats nor skips a row`,
    async (s) => {
      const ids = await fill(s, kind, 6);
      const later: string[] = [];
      const write = async (): Promise<unknown> => later.push((await kind.make(s)).id);
      const down = (await walk(s, kind, { limit: 2 }, write)).flat();
      s.expect.equal(down, ids.toReversed(), "newest first: what was there at the start");
      const before = [...ids, ...later];
      const room = 3;
      const up = await walk(s, kind, { limit: 2, order: "asc" }, async () => {
        if (later.length < before.length - ids.length + room) await write();
      });
      s.expect.equal(up.flat(), [...ids, ...later], "oldest first: what was added as well");
    },
    optionsOf(kind),
  ),
]);

export const lists: readonly Scenario[] = [...perKind];
