import type { MockFetch } from "../fetch.ts";
import type { BodyOf } from "../http/contract.ts";
import { plantDemo } from "./demo.ts";
import type { SeedName } from "./names.ts";

/** The operations that seeds are made of. */
export type SeedOperation =
  | "createAccount"
  | "createCredit"
  | "createGrant"
  | "createDebit"
  | "refundDebit"
  | "createReservation"
  | "createAdjustment";

/** Sends one request of the API and returns the id of what it made. */
export type Plant = <Id extends SeedOperation>(operationId: Id, path: string, body: BodyOf<Id>) => Promise<string>;

const WORLDS: Readonly<Record<SeedName, (plant: Plant) => Promise<void>>> = { demo: plantDemo };

/** Fills an environment with a ready-made world, through the API like any client. Throws when a request is refused. */
export async function seedWorld(name: SeedName, fetch: MockFetch, apiKey: string): Promise<void> {
  const headers = { authorization: `Bearer ${apiKey}`, "content-type": "application/json" };
  await WORLDS[name](async (operationId, path, body) => {
    const response = await fetch(path, { method: "POST", headers, body: JSON.stringify(body) });
    const answer: unknown = await response.json();
    if (response.ok && typeof answer === "object" && answer !== null && "id" in answer) return String(answer.id);
    throw new Error(`seed ${name}: ${operationId} was refused: ${JSON.stringify(answer)}`);
  });
}
