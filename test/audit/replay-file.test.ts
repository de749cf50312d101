import { createMock } from "@opencredits/mock-server";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readReplayFile } from "../../packages/mock-server/src/cli/replay/replay-file.ts";
import { runReplay } from "../../packages/mock-server/src/cli/replay/run-replay.ts";
import { anySteps } from "./commands/lists.ts";
import { ModelAsServer } from "./model-as-server.ts";
import { printReplayFile, replayFileOf } from "./replay-file.ts";
import { Audit } from "./run.ts";

const SEED = 20_260_131;

test("a list that the model recorded is replayed by the command without a difference", { timeout: 0 }, async () => {
  const lists = fc.sample(anySteps(25), { seed: SEED, numRuns: 4 });
  for (const list of lists) {
    const audit = new Audit(new ModelAsServer());
    await audit.run(list);
    const file = readReplayFile(printReplayFile(await replayFileOf("a sample", audit.recorded)));
    for await (const replayed of runReplay(createMock({ now: file.clock }), file)) {
      expect([replayed.ordinal, replayed.difference]).toEqual([replayed.ordinal, undefined]);
    }
  }
});
