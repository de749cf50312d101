import { beforeAll, expect, test } from "vitest";
import { TestMock } from "./test-mock.ts";

const mock = new TestMock();
const grants: string[] = [];

beforeAll(() => {
  mock.post("/v1/credits", { code: "gpu" });
  for (const account of ["a", "b"]) {
    mock.post("/v1/accounts", { externalId: account, email: `${account}@x.y` });
    for (let index = 0; index < 5; index += 1) {
      const credit = index % 2 === 0 ? "credits" : "gpu";
      const metadata = { n: String(index), team: account };
      const { id } = mock.post("/v1/grants", {
        account,
        credit,
        amount: 10,
        priority: 9 - index,
        metadata,
        externalKey: `${account}${index}`,
      }).body;
      grants.push(id);
      mock.time += 1000;
    }
  }
});

function ids(url: string): string[] {
  return mock.get(url).body.data.map((each: { id: string }) => each.id);
}

/** Walks a list page by page, doing something between the pages. */
function walk(url: string, between: () => void = () => {}): string[][] {
  const pages: string[][] = [];
  let next = url;
  for (;;) {
    const { data, hasMore, nextCursor } = mock.get(next).body;
    pages.push(data.map((each: { id: string }) => each.id));
    expect(hasMore).toBe(nextCursor !== null);
    if (nextCursor === null) return pages;
    between();
    next = `${url}&cursor=${nextCursor}`;
  }
}

test("R75: newest first, or oldest first, in pages that end exactly", () => {
  expect(walk("/v1/grants?limit=4")).toEqual([
    grants.slice(6).reverse(),
    grants.slice(2, 6).reverse(),
    grants.slice(0, 2).reverse(),
  ]);
  expect(walk("/v1/grants?limit=5&order=asc")).toEqual([grants.slice(0, 5), grants.slice(5)]);
  expect(walk("/v1/grants?limit=100")).toHaveLength(1);
});

test("R75: the limit defaults to 20 and may change from page to page", () => {
  const { nextCursor } = mock.get("/v1/grants?limit=3").body;
  expect(ids(`/v1/grants?limit=2&cursor=${nextCursor}`)).toEqual(grants.slice(5, 7).reverse());
});

test("R75: filters are ANDed, an account's grants come from all its pools in order", () => {
  expect(ids("/v1/grants?account=a&order=asc")).toEqual(grants.slice(0, 5));
  expect(walk("/v1/grants?account=a&order=asc&limit=2").flat()).toEqual(grants.slice(0, 5));
  expect(walk("/v1/grants?account=b&limit=2").flat()).toEqual(grants.slice(5).reverse());
  expect(ids("/v1/grants?account=a&credit=gpu")).toEqual([grants[3], grants[1]]);
  expect(ids("/v1/grants?credit=gpu&metadata[team]=b")).toEqual([grants[8], grants[6]]);
  expect(ids("/v1/grants?externalKey=b2")).toEqual([grants[7]]);
  expect(ids("/v1/grants?externalKey=b2&account=a")).toEqual([]);
  expect(ids("/v1/grants?metadata[n]=1&metadata[team]=a&status=active&category=free")).toEqual([grants[1]]);
  expect(ids("/v1/grants?status=voided")).toEqual([]);
  expect(ids("/v1/grants?metadata[toString]=x")).toEqual([]);
});

test("R10, R75: from is inclusive, to is exclusive, an empty range lists nothing", () => {
  const at = (second: number): string => `2026-01-05T10:00:${String(second).padStart(2, "0")}Z`;
  expect(ids(`/v1/grants?from=${at(2)}&to=${at(4)}`)).toEqual([grants[3], grants[2]]);
  expect(ids(`/v1/grants?from=${at(4)}&to=${at(2)}`)).toEqual([]);
  const entries = mock.get(`/v1/entries?from=${at(2)}&to=${at(4)}&order=asc`).body.data;
  expect(entries.map((each: { grantId: string }) => each.grantId)).toEqual([grants[2], grants[3]]);
  expect(walk(`/v1/entries?from=${at(1)}&to=${at(8)}&limit=3`).flat()).toHaveLength(7);
});

test("R75: an unknown account, credit, grant, reservation or debit is 404; an unknown operation lists nothing", () => {
  for (const filter of ["account", "credit", "grant", "reservation", "debit"]) {
    expect(mock.get(`/v1/entries?${filter}=nobody`)).toMatchObject({
      status: 404,
      body: { code: `${filter}_not_found` },
    });
  }
  expect(ids("/v1/entries?operation=op_nobody")).toEqual([]);
});

test("R75: a cursor of other filters, another order, another list or another environment is 400 invalid_cursor", () => {
  const { nextCursor } = mock.get("/v1/grants?limit=3&account=a").body;
  const urls = ["grants?account=b", "grants?account=a&order=asc", "grants?account=a&status=active", "debits?account=a"];
  for (const url of urls) {
    expect(mock.get(`/v1/${url}&cursor=${nextCursor}`)).toMatchObject({
      status: 400,
      body: { code: "invalid_cursor" },
    });
  }
  expect(mock.get("/v1/grants?cursor=nonsense").body.code).toBe("invalid_cursor");
  const stranger = { authorization: "Bearer sk_test_stranger" };
  expect(mock.get(`/v1/grants?account=a&cursor=${nextCursor}`, stranger).body.code).toBe("invalid_cursor");
});

test("R75: an invalid cursor beside a violation is the violation", () => {
  expect(mock.get("/v1/grants?cursor=nonsense&limit=0").body.code).toBe("invalid_request");
  expect(mock.get("/v1/grants?cursor=nonsense&from=2026-02-30T00:00:00Z").body.code).toBe("invalid_request");
});

test("R34, R75: order=burn lists the candidates of one pool as they would be used", () => {
  expect(ids("/v1/grants?account=a&credit=credits&order=burn")).toEqual([grants[4], grants[2], grants[0]]);
  expect(walk("/v1/grants?account=a&credit=credits&order=burn&limit=1").flat()).toEqual([
    grants[4],
    grants[2],
    grants[0],
  ]);
  expect(ids("/v1/grants?account=a&credit=credits&order=burn&metadata[n]=2")).toEqual([grants[2]]);
  for (const url of ["order=burn", "order=burn&account=a", "order=burn&credit=credits"]) {
    expect(mock.get(`/v1/grants?${url}`)).toMatchObject({ status: 422, body: { code: "conflicting_fields" } });
  }
});

test("R35, R75: order=burn follows a changed strategy before the pool is used again", () => {
  const burn = "/v1/grants?account=b&credit=gpu&order=burn";
  const [third, first] = [grants[8], grants[6]];
  expect(ids(burn)).toEqual([third, first]);
  mock.call("PATCH", `/v1/grants/${third}`, { priority: 1 });
  mock.call("PATCH", `/v1/grants/${first}`, { priority: 1 });
  mock.call("PATCH", "/v1/credits/gpu", { burnStrategy: "last_in_first_out" });
  expect(ids(burn)).toEqual([third, first]);
  mock.call("PATCH", "/v1/credits/gpu", { burnStrategy: "first_in_first_out" });
  expect(walk(`${burn}&limit=1`).flat()).toEqual([first, third]);
});

test("R75: order=burn goes on behind a grant that is used up meanwhile", () => {
  const pages = walk("/v1/grants?account=b&credit=credits&order=burn&limit=1", () => {
    mock.post("/v1/debits", { account: "b", credit: "credits", amount: 10 });
  });
  // The first page's grant is used up before the second page, the second page's before the third.
  expect(pages.flat()).toEqual([grants[9], grants[7], grants[5]]);
});

test("R75: concurrent writes neither repeat nor skip rows", () => {
  const before = ids("/v1/accounts?limit=100");
  const pages = walk("/v1/accounts?limit=1", () => mock.post("/v1/accounts", {}));
  expect(pages.flat()).toEqual(before);
});

test("R75: accounts by externalId, email and status", () => {
  const { id } = mock.get("/v1/accounts/a").body;
  expect(ids("/v1/accounts?externalId=a")).toEqual([id]);
  expect(ids(`/v1/accounts?externalId=${id}`)).toEqual([]);
  expect(ids("/v1/accounts?email=a@x.y&status=active")).toEqual([id]);
  expect(ids("/v1/accounts?email=a@x.y&status=closed")).toEqual([]);
});

test("R74: balances of one account, the default credit first; of all accounts by first touch", () => {
  mock.post("/v1/accounts", { externalId: "c" });
  mock.post("/v1/grants", { account: "c", credit: "gpu", amount: 1 });
  const codes = (url: string): string[] => mock.get(url).body.data.map((each: { credit: string }) => each.credit);
  expect(codes("/v1/accounts/c/balances")).toEqual(["credits", "gpu"]);
  const first = mock.get("/v1/accounts/c/balances?limit=1").body;
  expect(codes(`/v1/accounts/c/balances?limit=1&cursor=${first.nextCursor}`)).toEqual(["gpu"]);
  const rows = mock.get("/v1/balances?order=asc").body.data;
  expect(rows.map((each: { externalId: string; credit: string }) => each.externalId + each.credit)).toEqual([
    "acredits",
    "agpu",
    "bcredits",
    "bgpu",
    "cgpu",
  ]);
  const named = mock.get("/v1/balances?account=c&account=a&credit=gpu&account=a").body.data;
  expect(named.map((each: { externalId: string }) => each.externalId)).toEqual(["c", "a"]);
  expect(mock.get("/v1/balances?account=a&account=nobody").body.code).toBe("account_not_found");
});
