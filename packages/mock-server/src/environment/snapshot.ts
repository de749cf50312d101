import { isComparableBody } from "../http/fingerprints.ts";
import { Ledger, type LedgerSnapshot } from "../ledger/ledger.ts";
import { SnapshotError } from "../ledger/row.ts";
import { type ClockState, isInstant } from "./clock.ts";
import { type Fingerprint, STORED_REFUSALS, type StoredOutcome } from "./outcomes.ts";
import { type DeliveryState, findDeliveryProblem } from "./webhooks/deliveries.ts";

export const SNAPSHOT_FORMAT = "opencredits.environment";
/** Raised when a reader of the old form could no longer read the new one. */
export const SNAPSHOT_VERSION = 2;

/** A whole environment as one JSON document. Restoring it makes every later answer byte-identical. */
export interface EnvironmentSnapshot {
  readonly format: typeof SNAPSHOT_FORMAT;
  readonly version: typeof SNAPSHOT_VERSION;
  readonly clock: ClockState;
  readonly ledger: LedgerSnapshot;
  /** The hash of every entry, in seq order (R79). They are restored as they are, so that verifying finds what was changed. */
  readonly entryHashes: readonly string[];
  /** Oldest first. */
  readonly outcomes: readonly StoredOutcome[];
  /** Answers that were dropped because there were too many. */
  readonly evictedOutcomes: number;
  /** How far the deliveries to each webhook endpoint have come, where any were tried (R76). */
  readonly deliveries: readonly DeliveryState[];
}

/** Why a document is no snapshot: what is wrong, and where (RFC 6901). */
export interface SnapshotProblem {
  readonly ok: false;
  readonly pointer: string;
  readonly message: string;
}

export type RestoreOutcome = { readonly ok: true } | SnapshotProblem;

/** Reads a document that anybody may have written, without changing anything. */
export function readSnapshot(
  document: unknown,
): { readonly ok: true; readonly snapshot: EnvironmentSnapshot; readonly ledger: Ledger } | SnapshotProblem {
  const problem = findProblem(document);
  if (problem !== undefined) return problem;
  // biome-ignore lint/plugin: findProblem has looked at everything but the ledger, which checks its own part.
  const snapshot = document as EnvironmentSnapshot;
  try {
    const ledger = Ledger.restore(snapshot.ledger);
    const [violation] = ledger.check();
    if (violation !== undefined) return wrong("/ledger", `breaks invariant ${violation.rule}: ${violation.message}`);
    const [expected, claimed] = [ledger.entries.length, snapshot.entryHashes.length];
    if (claimed !== expected)
      return wrong("/entryHashes", `must be ${expected} hashes, one for each entry, not ${claimed}`);
    const delivery = findDeliveryProblem(ledger, snapshot.deliveries);
    if (delivery !== undefined) return wrong(`/deliveries/${delivery.index}`, delivery.message);
    return { ok: true, snapshot, ledger };
  } catch (error) {
    if (!(error instanceof SnapshotError)) throw error;
    return wrong(`/ledger${error.pointer}`, error.message.slice(error.pointer.length + 1));
  }
}

function findProblem(document: unknown): SnapshotProblem | undefined {
  if (!isRecord(document)) return wrong("", "must be an object");
  if (document.format !== SNAPSHOT_FORMAT) return wrong("/format", `must be "${SNAPSHOT_FORMAT}"`);
  if (document.version !== SNAPSHOT_VERSION) return wrong("/version", `must be ${SNAPSHOT_VERSION}`);
  if (!isClock(document.clock)) return wrong("/clock", "must be a clock: mode system, offset or frozen");
  const { ledger, entryHashes, outcomes, evictedOutcomes, deliveries } = document;
  if (!isRecord(ledger)) return wrong("/ledger", "must be an object");
  if (!Array.isArray(entryHashes)) return wrong("/entryHashes", "must be an array");
  const noHash = entryHashes.findIndex((hash) => !isHash(hash));
  if (noHash >= 0) return wrong(`/entryHashes/${noHash}`, "must be 64 hexadecimal digits in lower case");
  if (!isCount(evictedOutcomes)) return wrong("/evictedOutcomes", "must be an integer of at least 0");
  if (!Array.isArray(outcomes)) return wrong("/outcomes", "must be an array");
  const bad = outcomes.findIndex((outcome) => !isOutcome(outcome));
  if (bad >= 0) return wrong(`/outcomes/${bad}`, "must be a stored outcome");
  if (!Array.isArray(deliveries)) return wrong("/deliveries", "must be an array");
  const badState = deliveries.findIndex((state) => !isDeliveryState(state));
  return badState < 0
    ? undefined
    : wrong(`/deliveries/${badState}`, "must be the state of the deliveries to an endpoint");
}

function isHash(value: unknown): value is string {
  return typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
}

function isClock(value: unknown): value is ClockState {
  if (!isRecord(value)) return false;
  if (value.mode === "frozen") return isTime(value.at);
  return value.mode === "system" || (value.mode === "offset" && Number.isSafeInteger(value.offsetMs));
}

function isOutcome(value: unknown): value is StoredOutcome {
  if (!isRecord(value)) return false;
  return (
    typeof value.key === "string" &&
    isFingerprint(value.fingerprint) &&
    isStoredAnswer(value.status, value.body) &&
    isTime(value.completedAt)
  );
}

/** An answer that R64 stores: whatever else stood here could not be sent when its key comes again. */
function isStoredAnswer(status: unknown, body: unknown): boolean {
  if (status === 204) return body === "";
  return typeof status === "number" && (ACCEPTED.has(status) || STORED_REFUSALS.has(status)) && isJsonText(body);
}

const ACCEPTED: ReadonlySet<number> = new Set([200, 201]);

function isJsonText(value: unknown): value is string {
  if (typeof value !== "string") return false;
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}

function isDeliveryState(value: unknown): value is DeliveryState {
  if (!isRecord(value)) return false;
  const { endpointId, settledSeq, attempts, nextAttemptAt } = value;
  return (
    typeof endpointId === "string" &&
    isCount(settledSeq) &&
    isCount(attempts) &&
    (nextAttemptAt === null || isTime(nextAttemptAt))
  );
}

function isFingerprint(value: unknown): value is Fingerprint {
  if (!isRecord(value)) return false;
  const { method, target, precondition, body } = value;
  return (
    typeof method === "string" &&
    typeof target === "string" &&
    (precondition === null || typeof precondition === "string") &&
    typeof body === "string" &&
    isComparableBody(body)
  );
}

function isTime(value: unknown): value is number {
  return typeof value === "number" && isInstant(value);
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function wrong(pointer: string, message: string): SnapshotProblem {
  return { ok: false, pointer, message };
}
