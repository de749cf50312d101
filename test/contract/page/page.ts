/** What runs inside the browser: the mock behind a service worker, and the contract suite through it. */
import { createMock } from "@opencredits/mock-server";
import { mockWorlds, type Outcome, runScenario, scenarios } from "@opencredits/mock-server/conformance";
import { setupWorker } from "msw/browser";

declare global {
  /** Runs the suite; the outcomes are in the order of `scenarios`, without what cannot leave the page. */
  var runContract: () => Promise<Outcome[]>;
}

const baseUrl = `${location.origin}/api`;

/** Scenarios that run at a time: each request waits for the worker most of its time. */
const LANES = 6;

globalThis.runContract = async () => {
  const mock = createMock({ checkResponses: false });
  const worker = setupWorker(...mock.handlers({ baseUrl }));
  await worker.start({ quiet: true, onUnhandledFrame: "error" });
  const worlds = mockWorlds({ baseUrl });
  const outcomes: Outcome[] = [];
  const waiting = scenarios.entries();
  const lane = async (): Promise<void> => {
    for (const [index, scenario] of waiting) {
      const outcome = await runScenario(scenario, worlds);
      outcomes[index] = outcome.verdict === "broken" ? { ...outcome, error: undefined } : outcome;
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  await worker.stop();
  return outcomes;
};
