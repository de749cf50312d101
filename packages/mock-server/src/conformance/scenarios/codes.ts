import { type Route, routes } from "../../generated/routes.ts";
import { callMethod, each, takes } from "../calls.ts";
import { type Scenario, scenario } from "../scenario.ts";
import { specimens, unique } from "../specimens.ts";
import { changed, isWrite, onAll, stagesFor } from "./on-all.ts";

const INVALID = { tags: ["invalid-request"] } as const;
const THROUGH_DOORS = { tags: ["not-through-prism"] } as const;

const MEBIBYTE = 1024 * 1024;

const isList = (route: Route): boolean => takes(route, "cursor");
const hasBody = ({ body }: Route): boolean => body !== null;

const success: readonly Scenario[] = [
  scenario(
    "R71",
    "every operation of the contract is reached by its SDK method, and succeeds",
    async (s) => {
      const stageOf = await stagesFor(s.client, s.account.toLowerCase());
      const call = async ({ operationId }: Route): Promise<void> => {
        await callMethod(s.client, operationId, unique(specimens[operationId](stageOf(operationId)), operationId));
      };
      // Reads come first: a write may delete what they read.
      await each(
        routes.filter((route) => !isWrite(route)),
        call,
      );
      await each(routes.filter(isWrite), call);
    },
    { needs: ["fresh"] },
  ),
  onAll(
    "every operation refuses a request without a valid key",
    () => true,
    async (s, { operationId }, specimen) => {
      const stranger = s.connect({ apiKey: "sk_live_something" });
      await s.refused(callMethod(stranger, operationId, specimen), 401, "unauthorized");
    },
  ),
  onAll(
    "every operation refuses a key that may not use it",
    () => true,
    async (s, route, specimen, stage) => {
      const apiKey = isWrite(route) ? s.keys.read : s.keys.publishable(stage.closable);
      await s.refused(callMethod(s.connect({ apiKey }), route.operationId, specimen), 403, "forbidden");
    },
    { needs: ["keys"] },
  ),
  onAll(
    "every operation with a body refuses one that is too large",
    hasBody,
    async (s, { operationId }, specimen) => {
      const limit = operationId === "importBalances" ? 16 * MEBIBYTE : MEBIBYTE;
      const large = { ...specimen, body: { ...specimen.body, reason: "x".repeat(limit) } };
      await s.refused(callMethod(s.client, operationId, large), 413, "payload_too_large");
    },
    THROUGH_DOORS,
  ),
  onAll(
    "every operation with a body refuses another media type",
    hasBody,
    async (s, { operationId }, specimen) => {
      const options = { headers: { "content-type": "text/plain" } };
      await s.refused(callMethod(s.client, operationId, specimen, options), 415, "unsupported_media_type");
    },
    THROUGH_DOORS,
  ),
  onAll(
    "every operation refuses what breaks its schema",
    () => true,
    async (s, route, specimen) => {
      const broken = changed(specimen, route, "x".repeat(256), { colour: "red" });
      const problem = await s.refused(callMethod(s.client, route.operationId, broken), 400, "invalid_request");
      s.expect.ok(problem.errors.length > 0, "says what is wrong");
    },
    INVALID,
  ),
  onAll("every list refuses a cursor that is none", isList, async (s, { operationId }, specimen) => {
    const broken = { ...specimen, query: { ...specimen.query, cursor: "nonsense" } };
    await s.refused(callMethod(s.client, operationId, broken), 400, "invalid_cursor");
  }),
];

export const codes: readonly Scenario[] = [...success];
