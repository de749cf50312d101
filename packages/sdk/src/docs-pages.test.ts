import { expect, test } from "vitest";
import { PROMISE, pages, readPage, runPage } from "./docs-pages.ts";

const setUp = `const { credits, environment } = createTestClient(createMock({ now: "2026-01-01T00:00:00Z" }));
await credits.accounts.create(buildAccount());
await credits.grants.create(buildGrant({ amount: 7 }));
const balances = await credits.balances.list("user-1").toArray({ limit: 9 });`;

function pageOf(lines: string, below = ""): ReturnType<typeof readPage> {
  return readPage(
    "wrong.md",
    `# Page\n\n${PROMISE}\n\n## Example\n\n\`\`\`ts\n${setUp}\n${lines}\n\`\`\`\n\n${below}\n`,
  );
}

test.each(pages())("docs/$name prints the figures it shows", async (page) => {
  expect(await runPage(page)).toEqual(page.shown);
  expect(page.unchecked).toEqual([]);
});

test("the topics have their pages", () => {
  expect(pages().map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      "debt.md",
      "expiry.md",
      "holds.md",
      "plans.md",
      "recurrence.md",
      "retries.md",
      "webhooks.md",
    ]),
  );
  for (const { name, shown } of pages()) expect(shown.length, name).toBeGreaterThan(4);
});

test("a wrong figure in a comment is found", async () => {
  const page = pageOf("console.log(balances[0].available); // 8");
  expect(page.shown).toEqual(["8"]);
  expect(await runPage(page)).toEqual(["7"]);
});

test("a wrong figure in a table is found", async () => {
  const print = 'console.table(balances, ["credit", "available"]);';
  const page = pageOf(print, "| credit | available |\n|---|---|\n| credits | 8 |\n\nText.");
  expect(page.shown).toEqual(["| credit | available |\n| credits | 8 |"]);
  expect(await runPage(page)).toEqual(["| credit | available |\n| credits | 7 |"]);
  await expect(runPage(pageOf(print))).resolves.not.toEqual(pageOf(print).shown);
});

test("a figure that nothing prints is found", () => {
  expect(pageOf("// now there are 8").unchecked).toEqual(["// now there are 8"]);
  const print = 'console.table(balances, ["credit"]);';
  const page = pageOf(print, "| credit |\n|---|\n| credits |\n\n| more |\n|---|\n| 8 |\n");
  expect(page.unchecked).toEqual(["| more |\n| 8 |"]);
  expect(pageOf("", "Now 8 of 7 are left (R8).").unchecked).toEqual(["8"]);
});

test("a page whose program fails is no page", async () => {
  await expect(runPage(pageOf('await credits.accounts.get("nobody");'))).rejects.toThrow("account_not_found");
});
