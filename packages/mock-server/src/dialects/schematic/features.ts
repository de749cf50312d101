import { accept, type Outcome } from "../../ledger/failures.ts";
import type { DialectCall, DialectOperation, RunCommand } from "../dialect.ts";
import { operation } from "../operation.ts";
import { codeFor } from "./codes.ts";
import { type FeatureDocument, type FlagDocument, keep, type Reading, read, readAll } from "./documents.ts";
import { answer, countAnswer, deletedAnswer, hasText, isAmong, newestFirst, pageAnswer } from "./envelope.ts";
import type { operations } from "./generated/types.ts";
import { prefixOf } from "./ids.ts";
import { findFeature, type Kept, presentFeature, presentFlag } from "./present-feature.ts";
import { bad, notFound } from "./refuse.ts";

interface Filter {
  readonly ids?: readonly string[];
  readonly q?: string;
}

export const listFeatures: DialectOperation = operation<operations["listFeatures"]>((call) =>
  pageAnswer(call, featuresOf(call, call.query), (feature) => presentFeature(call, feature)),
);

export const countFeatures: DialectOperation = operation<operations["countFeatures"]>((call) =>
  countAnswer(call, featuresOf(call, call.query)),
);

export const getFeature: DialectOperation = operation<operations["getFeature"]>((call) => {
  const feature = findFeature(call, call.path.feature_id);
  return feature === undefined
    ? notFound("feature", call.path.feature_id)
    : answer(call, presentFeature(call, feature));
});

/** POST /features makes the flag of the feature too, which checks ask by its key. */
export const createFeature: DialectOperation = operation<operations["createFeature"]>((call) => {
  const { flag, ...document } = call.body;
  const id = call.newId(prefixOf("feature"));
  const key = flag?.key ?? codeFor(document.name, (taken) => read(call, "flag-key", taken) !== undefined);
  if (read(call, "flag-key", key) !== undefined) return bad(`The flag key ${key} is taken.`);
  const outcome = call.transact((run): Outcome<string> => {
    const kept = run(keep(call, "feature", id, document));
    if (!kept.ok) return kept;
    return writeFlag(call, run, {
      key,
      name: flag?.name ?? document.name,
      description: flag?.description ?? document.description,
      default_value: flag?.default_value ?? false,
      flag_type: "boolean",
      feature_id: id,
    });
  });
  if (!outcome.ok) return outcome;
  const feature = findFeature(call, id);
  return feature === undefined ? notFound("feature", id) : answer(call, presentFeature(call, feature), 201);
});

export const deleteFeature: DialectOperation = operation<operations["deleteFeature"]>((call) => {
  const { feature_id: id } = call.path;
  if (read(call, "feature", id) === undefined) return notFound("feature", id);
  const outcome = call.transact((run): Outcome<unknown> => {
    const flags = readAll(call, "flag").filter(({ body }) => body.feature_id === id);
    // A deleted document has no body any more.
    for (const { id: flag, key } of flags.map((kept) => ({ id: kept.id, key: kept.body.key }))) {
      const deleted = run(keep(call, "flag", flag, null));
      const freed = deleted.ok ? run(keep(call, "flag-key", key, null)) : deleted;
      if (!freed.ok) return freed;
    }
    return run(keep(call, "feature", id, null));
  });
  return outcome.ok ? deletedAnswer(call) : outcome;
});

export const createFlag: DialectOperation = operation<operations["createFlag"]>((call) => {
  const { key, feature_id: featureId } = call.body;
  if (featureId && read(call, "feature", featureId) === undefined) return notFound("feature", featureId);
  if (read(call, "flag-key", key) !== undefined) return bad(`The flag key ${key} is taken.`);
  const outcome = call.transact((run) => writeFlag(call, run, call.body));
  if (!outcome.ok) return outcome;
  return answer(call, presentFlag({ id: outcome.value, body: call.body, createdAt: call.t, updatedAt: call.t }), 201);
});

function writeFlag(call: DialectCall, run: RunCommand, flag: FlagDocument): Outcome<string> {
  const id = call.newId(prefixOf("flag"));
  const kept = run(keep(call, "flag", id, flag));
  if (!kept.ok) return kept;
  const named = run(keep(call, "flag-key", flag.key, id));
  return named.ok ? accept(id) : named;
}

function featuresOf(call: Reading, { ids, q }: Filter): Kept<FeatureDocument>[] {
  const features = readAll(call, "feature").filter(({ id, body }) => isAmong(ids, id) && hasText(body.name, q));
  return newestFirst(features);
}
