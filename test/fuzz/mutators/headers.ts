import type { Draft } from "../draft.ts";
import { type Expectation, invalid, type Mutator } from "./mutator.ts";

const UNAUTHORIZED: Expectation = { status: 401, code: "unauthorized" };

const takesHeader =
  (name: string) =>
  ({ route }: Draft): boolean =>
    route.parameters.some((parameter) => parameter.in === "header" && parameter.name === name);

/** Mutators of headers. */
export const headerMutators: readonly Mutator[] = [
  {
    name: "another media type",
    fits: ({ json }) => json !== undefined,
    spoil: (draft, { random }) => {
      const types = ["text/plain", "application/xml", "application/json5", "*/*", "json", "application/json+x", ";"];
      draft.headers["content-type"] = random.pick(types);
      return { status: 415, code: "unsupported_media_type" };
    },
  },
  {
    name: "no media type",
    fits: ({ json }) => json !== undefined,
    spoil: (draft) => {
      delete draft.headers["content-type"];
      return { status: 415, code: "unsupported_media_type" };
    },
  },
  {
    name: "a media type with parameters",
    fits: ({ json }) => json !== undefined,
    spoil: (draft, { random }) => {
      const types = [
        "application/json; charset=latin1",
        "application/json;;",
        "application/json; charset=",
        "APPLICATION/JSON",
      ];
      draft.headers["content-type"] = random.pick(types);
      return undefined;
    },
  },
  {
    name: "no key, or one that is none",
    fits: () => true,
    spoil: (draft, { random }) => {
      const values = [
        "",
        "Bearer",
        "Bearer ",
        "Basic eDp5",
        "Bearer sk_test_",
        "Bearer sk_live_a",
        "Bearer sk_test_a b",
        "sk_test_a",
      ];
      const value = random.pick([
        ...values,
        `Bearer sk_test_${"a".repeat(65)}`,
        "Bearer sk_test_../x",
        "Bearer sk_test_é",
      ]);
      if (value === "") delete draft.headers.authorization;
      else draft.headers.authorization = value;
      return UNAUTHORIZED;
    },
  },
  {
    name: "two keys that differ",
    fits: () => true,
    spoil: (draft) => {
      draft.headers["x-api-key"] = "sk_test_another";
      return UNAUTHORIZED;
    },
  },
  {
    name: "a key that may only read",
    fits: () => true,
    spoil: (draft) => {
      const key = draft.headers.authorization ?? "";
      draft.headers.authorization = key.replace("sk_test_", "rk_test_");
      return draft.route.method === "GET" ? undefined : { status: 403, code: "forbidden" };
    },
  },
  {
    name: "a key that may only see one balance",
    fits: () => true,
    spoil: (draft, { random, stage }) => {
      const key = (draft.headers.authorization ?? "").replace("sk_test_", "pk_test_");
      draft.headers.authorization = `${key}.${random.pick([stage.account, stage.closable, "nobody", "__proto__"])}`;
      return undefined;
    },
  },
  {
    name: "an idempotency key that is none",
    fits: takesHeader("Idempotency-Key"),
    spoil: (draft, { random }) => {
      draft.headers["idempotency-key"] = random.pick(["", "k".repeat(256), "clé", "a\tb", "\u00a0"]);
      return invalid("header", "/idempotency-key");
    },
  },
  {
    name: "an idempotency key",
    fits: takesHeader("Idempotency-Key"),
    spoil: (draft, { random }) => {
      draft.headers["idempotency-key"] = `k${random.below(40)}`;
      return undefined;
    },
  },
  {
    name: "an If-Match that is none",
    fits: takesHeader("If-Match"),
    spoil: (draft, { random }) => {
      const tags = ["*", 'W/"1"', '"1", "2"', "1", '""', '"-1"', '"01"', '"1e3"', '"99999999999999999"', "", '"1'];
      draft.headers["if-match"] = random.pick(tags);
      return invalid("header", "/if-match");
    },
  },
  {
    name: "another version",
    fits: takesHeader("If-Match"),
    spoil: (draft, { random }) => {
      draft.headers["if-match"] = random.pick(['"777"', '"9007199254740991"', '"9999999999999999"']);
      return { status: 412, code: "version_mismatch" };
    },
  },
  {
    name: "a dry run that is none",
    fits: takesHeader("Dry-Run"),
    spoil: (draft, { random }) => {
      draft.headers["dry-run"] = random.pick(["", "yes", "1", "TRUE", "true, true", "true;"]);
      return invalid("header", "/dry-run");
    },
  },
  {
    name: "a dry run",
    fits: takesHeader("Dry-Run"),
    spoil: (draft) => {
      draft.headers["dry-run"] = "true";
      return undefined;
    },
  },
  {
    name: "headers that mean something elsewhere",
    fits: () => true,
    spoil: (draft, { random }) => {
      const headers = [
        "x-http-method-override",
        "x-forwarded-host",
        "if-none-match",
        "range",
        "origin",
        "x-original-url",
        "accept",
      ];
      draft.headers[random.pick(headers)] = random.pick([
        "DELETE",
        "evil.example",
        '"1"',
        "bytes=0-1",
        "http://evil.example",
        "text/html",
      ]);
      return undefined;
    },
  },
];
