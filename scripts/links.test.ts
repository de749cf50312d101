import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const tracked = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.md"], {
  cwd: root,
  encoding: "utf8",
});
const pages = tracked.split("\n").filter((name) => name !== "" && existsSync(root + name));

/** The places in a page that a link can lead to: its headings as GitHub names them, and its own anchors. */
function anchorsOf(text: string): Set<string> {
  const prose = text.replace(/^```.*?^```/gms, "");
  const headings = [...prose.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .replace(/<[^>]*>|\[([^\]]*)\]\([^)]*\)/g, "$1")
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, "")
      .replace(/\s/g, "-"),
  );
  return new Set([...headings, ...[...prose.matchAll(/<a id="([^"]+)">/g)].map(([, id = ""]) => id)]);
}

/** What is wrong with the links of a page. */
function brokenLinks(page: string, text: string): string[] {
  const links = [...text.replace(/^```.*?^```|`[^`\n]*`/gms, "").matchAll(/\]\(([^)\s]+)\)/g)];
  return links.flatMap(([, link = ""]) => {
    if (/^[a-z]+:/.test(link)) return [];
    const [path = "", anchor] = link.split("#");
    const file = path === "" ? page : join(dirname(page), path);
    if (!existsSync(root + file)) return [`${link}: no such file`];
    if (anchor === undefined || statSync(root + file).isDirectory() || !file.endsWith(".md")) return [];
    const target = path === "" ? text : readFileSync(root + file, "utf8");
    return anchorsOf(target).has(anchor) ? [] : [`${link}: no such place in it`];
  });
}

test.for(pages)("%s: every link within the repository leads somewhere", (page) => {
  expect(brokenLinks(page, readFileSync(root + page, "utf8"))).toEqual([]);
});

test("a link that leads nowhere is found", () => {
  const text = "# One & two\n\n[a](#one--two) [b](#three) [c](nowhere.md) [d](../README.md#nowhere) [e](../README.md)";
  expect(brokenLinks("docs/guide.md", text)).toEqual([
    "#three: no such place in it",
    "nowhere.md: no such file",
    "../README.md#nowhere: no such place in it",
  ]);
});
