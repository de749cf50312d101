import type { Draft } from "../draft.ts";
import { invalid, type Mutator } from "./mutator.ts";

const METHODS = ["GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS", "PURGE", "get-it"];
const PATHS = [
  "/",
  "/v1",
  "/v1/",
  "/v2/grants",
  "/v1/Grants",
  "/v1/grants/x/y/z",
  "/v1//grants",
  "/v1/grants/",
  "/%2e%2e/v1",
];
const REFERENCES = [
  "unknown",
  "__proto__",
  "constructor",
  "toString",
  "0",
  "😀",
  "grt_01",
  "acc_01",
  "a/b",
  "a?b",
  "a#b",
  " ",
];
const BROKEN = ["%", "%z", "%FF", "%C3%28", "%ED%A0%80", "%C0%AF"];

const hasReference = ({ route }: Draft): boolean => route.segments.some((segment) => segment.startsWith("{"));
function setReference(draft: Draft, encoded: string): string {
  const segments = draft.path.split("/");
  const index = draft.route.segments.findIndex((segment) => segment.startsWith("{"));
  segments[index + 1] = encoded;
  draft.path = segments.join("/");
  return draft.route.segments[index]?.slice(1, -1) ?? "";
}

/** Mutators of path and method. */
export const pathMutators: readonly Mutator[] = [
  {
    name: "an unknown path",
    fits: () => true,
    spoil: (draft, { random }) => {
      draft.path = random.pick(PATHS);
      draft.query = [];
      return undefined;
    },
  },
  {
    name: "a segment too many",
    fits: ({ route }) => route.operationId !== "getGrant",
    spoil: (draft, { random }) => {
      draft.path += random.pick(["/", "/x", "/..", "//", "/%00"]);
      return undefined;
    },
  },
  {
    name: "another method",
    fits: () => true,
    spoil: (draft, { random }) => {
      draft.method = random.pick(METHODS);
      return undefined;
    },
  },
  {
    name: "an unknown reference",
    fits: hasReference,
    spoil: (draft, { random }) => void setReference(draft, encodeURIComponent(random.pick(REFERENCES))),
  },
  {
    name: "a reference of another environment",
    // An upsert would create the account here, and later requests would find it.
    fits: (draft) => hasReference(draft) && draft.route.operationId !== "upsertAccount",
    spoil: (draft, { random, foreign }) => {
      const kind = setReference(draft, encodeURIComponent(random.pick(Object.values(foreign).map(String))));
      return { status: 404, code: `${kind === "endpoint" ? "webhook_endpoint" : kind}_not_found` };
    },
  },
  {
    name: "a reference of another kind",
    fits: hasReference,
    spoil: (draft, { random, stage }) =>
      void setReference(draft, encodeURIComponent(String(random.pick(Object.values(stage))))),
  },
  {
    name: "a reference that is too long",
    fits: hasReference,
    spoil: (draft, { random }) => {
      const name = setReference(draft, "x".repeat(256 + random.below(4000)));
      return invalid("path", `/${name}`);
    },
  },
  {
    name: "a reference that is no text",
    fits: hasReference,
    spoil: (draft, { random }) => {
      const name = setReference(draft, `a${random.pick([...BROKEN, "%00"])}`);
      return invalid("path", `/${name}`);
    },
  },
];
