import type { ApiPromiseLike, ScenarioContext } from "../context.ts";
import { isRecord } from "../expect.ts";

/** A mutation that can be asked before it is done. */
export type Mutation = (options: { readonly dryRun: boolean }) => ApiPromiseLike;

const DRY_ID = /^dry_[0-9A-HJKMNP-TV-Z]{26}$/;
/** A webhook endpoint's secret is made from its id, so a dry answer cannot know it either. */
const SECRET = /^whsec_/;

/** The dry answer with the ids that it could not know, taken from the same places of the real one. */
export function withRealIds(dry: unknown, real: unknown): unknown {
  if (typeof dry === "string" && (DRY_ID.test(dry) || SECRET.test(dry))) return real;
  if (Array.isArray(dry) && Array.isArray(real)) return dry.map((item, index) => withRealIds(item, real[index]));
  if (!isRecord(dry) || !isRecord(real)) return dry;
  return Object.fromEntries(Object.entries(dry).map(([key, value]) => [key, withRealIds(value, real[key])]));
}

/** Asks each mutation, sees that nothing changed, does it, and compares the two answers (I15). */
export async function askThenDo(
  s: ScenarioContext,
  everything: () => Promise<unknown>,
  mutations: Readonly<Record<string, Mutation>>,
): Promise<void> {
  let before = await everything();
  for (const [what, mutation] of Object.entries(mutations)) {
    const dry = await mutation({ dryRun: true }).withResponse();
    // An answer without a body has no other status than 204.
    s.expect.equal(dry.response.status, dry.data === undefined ? 204 : 200, `status of a dry run: ${what}`);
    s.expect.equal(dry.response.headers.get("dry-run"), "true", `header of the answer to a dry run: ${what}`);
    s.expect.equal(await everything(), before, `state after a dry run: ${what}`);
    const real = await mutation({ dryRun: false }).withResponse();
    s.expect.ok(real.response.status < 300, `${what} is accepted`);
    s.expect.equal(real.response.headers.get("dry-run"), null, `header of the answer to the real thing: ${what}`);
    s.expect.equal(withRealIds(dry.data, real.data), real.data, `dry answer beside the real one: ${what}`);
    const after = await everything();
    s.expect.differ(after, before, `state after the real thing: ${what}`);
    before = after;
  }
}
