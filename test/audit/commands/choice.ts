import fc from "fast-check";
import type { OpenRequest } from "../steps.ts";
import type { Part } from "./parts.ts";

/** A weighted operation of the contract. */
export type Choice = { readonly weight: number; readonly arbitrary: fc.Arbitrary<OpenRequest> };

export function write(
  weight: number,
  operationId: string,
  parts: { readonly path?: Part; readonly body?: Part },
): Choice {
  const { path = fc.constant(undefined), body = fc.constant(undefined) } = parts;
  const arbitrary = fc.tuple(path, body, writeHeaders).map(([pathParts, bodyParts, headers]) => ({
    operationId,
    ...(pathParts === undefined ? {} : { path: pathParts }),
    ...(bodyParts === undefined ? {} : { body: bodyParts }),
    ...headers,
  }));
  return { weight, arbitrary: TAKES_IF_MATCH.has(operationId) ? arbitrary : arbitrary.map(withoutIfMatch) };
}

/** The writes that may say which version they expect (R68). */
const TAKES_IF_MATCH = new Set([
  "upsertAccount",
  "updateAccount",
  "closeAccount",
  "setCreditLimit",
  "createGrant",
  "updateGrant",
  "voidGrant",
  "expireGrant",
  "createAdjustment",
  "createDebit",
  "refundDebit",
  "createReservation",
  "captureReservation",
  "releaseReservation",
  "extendReservation",
  "purchaseBundle",
  "createTransfer",
  "putAutoTopUp",
]);

function withoutIfMatch({ ifMatch: _ifMatch, ...request }: OpenRequest): OpenRequest {
  return request;
}

type Headers = Pick<OpenRequest, "ifMatch" | "idempotencyKey" | "dryRun">;

/** Few keys, so that they meet again: with the same body by repetition, with another one by chance. */
const writeHeaders: fc.Arbitrary<Headers> = fc.oneof(
  { weight: 60, arbitrary: fc.constant<Headers>({}) },
  { weight: 12, arbitrary: fc.constantFrom("k1", "k2", "k3", "k4").map((idempotencyKey) => ({ idempotencyKey })) },
  { weight: 5, arbitrary: fc.constant<Headers>({ dryRun: true }) },
  { weight: 3, arbitrary: fc.constant<Headers>({ ifMatch: "@version" }) },
  { weight: 1, arbitrary: fc.constant<Headers>({ ifMatch: "@version+1" }) },
);

export function read(
  weight: number,
  operationId: string,
  parts: { readonly path?: Part; readonly query?: Part },
): Choice {
  const { path = fc.constant(undefined), query = fc.constant(undefined) } = parts;
  const arbitrary = fc.tuple(path, query).map(([pathParts, queryParts]) => ({
    operationId,
    ...(pathParts === undefined ? {} : { path: pathParts }),
    ...(queryParts === undefined ? {} : { query: queryParts }),
  }));
  return { weight, arbitrary };
}
