import type { ScenarioContext } from "../context.ts";
import type { RuleId, Scenario } from "../scenario.ts";
import { answerTo, type Crowd, crowd } from "./crowd.ts";
import { recurring } from "./recurring.ts";

/** One thing that can be wrong with a body: its answer where nothing earlier is wrong, and how it is put in. */
export interface Wrong<Body> {
  readonly answer: string;
  readonly put: (body: Body, of: Crowd) => Body;
}

/** An operation, a body that it accepts, and what can be wrong with that: first what is named first. */
export interface Case<Body> {
  readonly title: string;
  readonly rule: RuleId;
  readonly body: (of: Crowd) => Body;
  readonly send: (s: ScenarioContext, body: Body) => PromiseLike<unknown>;
  readonly wrongs: readonly Wrong<Body>[];
}

/** Of every two errors in one request, and of all of them, the earliest is named. */
export function precedence<Body>({ title, rule, body, send, wrongs }: Case<Body>): Scenario {
  return recurring(
    ["R70", rule],
    `of several errors in ${title} the first is named`,
    async (s) => {
      const of = await crowd(s);
      // The last error is put in first, because an earlier one may build on it.
      const answer = async (...errors: readonly Wrong<Body>[]): Promise<string> =>
        await answerTo(
          send(
            s,
            errors.reduceRight((draft, { put }) => put(draft, of), body(of)),
          ),
        );
      const entries = await s.entries();
      for (const [index, first] of wrongs.entries()) {
        const later = wrongs.slice(index + 1);
        const name = `answer to error ${index + 1}`;
        s.expect.equal(await answer(first), first.answer, `${name} alone`);
        for (const [distance, second] of later.entries()) {
          const what = `${name} with error ${index + distance + 2}, ${second.answer}`;
          s.expect.equal(await answer(first, second), first.answer, what);
        }
        s.expect.equal(await answer(first, ...later), first.answer, `${name} with all that come after it`);
      }
      s.expect.equal(await s.entries(), entries, "entries");
      s.expect.equal(await answer(), "accepted", "answer to no error");
    },
    { needs: [] },
  );
}

/** Makes errors of one kind of body that are put in by setting fields. */
export function wrongOf<Body>(): (answer: string, fields: (of: Crowd) => Partial<Body>) => Wrong<Body> {
  return (answer, fields) => ({ answer, put: (body, of) => ({ ...body, ...fields(of) }) });
}
