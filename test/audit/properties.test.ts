import { createMock } from "@opencredits/mock-server";
import fc, { type IAsyncProperty } from "fast-check";
import { describe, test } from "vitest";
import { readEffort } from "./effort.ts";
import { ModelAsServer } from "./model-as-server.ts";
import {
  capturesAddUp,
  dryRunsForetell,
  holdingIsConsuming,
  type Open,
  poolsCommute,
  readsChangeNothing,
  refundRestores,
  refusalsLeaveNothing,
  replaysChangeNothing,
  transfersKeepTheSum,
} from "./properties.ts";
import { WireSide } from "./sides.ts";

/** Each run of a property plays a list twice or more, so that it costs about as much as a hundred plain steps. */
const STEPS_PER_RUN = 100;
const { seed, steps } = readEffort(500);
const numRuns = Math.ceil(steps / STEPS_PER_RUN);

/** Mocks of one seed and environments of one name make the same ids (R7). */
function openMock(): WireSide {
  const mock = createMock({ checkResponses: false });
  return new WireSide({ fetch: mock.fetch, apiKey: mock.environment("audit").apiKey });
}

const SERVERS: readonly (readonly [string, Open])[] = [
  ["the mock", openMock],
  ["the model", () => new ModelAsServer()],
];

describe.for(SERVERS)("%s", ([, open]) => {
  async function holds<T>(property: IAsyncProperty<T>): Promise<void> {
    await fc.assert(property, { seed, numRuns });
  }

  test(`I11: a refusal, a dry run and a read leave the state alone (AUDIT_SEED=${seed})`, { timeout: 0 }, () => {
    return holds(refusalsLeaveNothing(open));
  });

  test("I12: a replay answers the same and changes nothing", { timeout: 0 }, () => holds(replaysChangeNothing(open)));

  test("I13, I14: reads and a clock that goes in pieces change nothing", { timeout: 0 }, () => {
    return holds(readsChangeNothing(open));
  });

  test("I15: a dry run foretells what the write does", { timeout: 0 }, () => holds(dryRunsForetell(open)));

  test("I16: reserve and full capture is consume", { timeout: 0 }, () => holds(holdingIsConsuming(open)));

  test("I17: captures add up", { timeout: 0 }, () => holds(capturesAddUp(open)));

  test("I18: a full refund at once restores every counter", { timeout: 0 }, () => holds(refundRestores(open)));

  test("I19: a transfer changes no sum", { timeout: 0 }, () => holds(transfersKeepTheSum(open)));

  test("I20: pools commute", { timeout: 0 }, () => holds(poolsCommute(open)));
});
