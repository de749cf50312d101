import type { Flexprice } from "@flexprice/sdk";
import type { CallOptions, OpenWorld, Told, World, WorldOptions } from "./doors.ts";
import type { Manifest } from "./npm-project.ts";
import { npmProject } from "./npm-project.ts";

/** The module as its users import it. */
export type FlexpriceModule = typeof import("@flexprice/sdk") & typeof import("@flexprice/sdk/sdk/models");

/** A world with the client of Flexprice on it. */
export interface FlexpriceWorld extends World {
  readonly client: Flexprice;
  readonly errors: FlexpriceModule;
  /** Calls what the client has no method for, with the key. */
  send(method: string, path: string, body?: unknown, key?: string): Promise<Told>;
}

/** Two ways in which users have the client: its own zod as it was written for, and the latest, which is stricter. */
export const INSTALLS: readonly (readonly [string, Manifest])[] = [
  ["zod 4.3.6", { dependencies: { "@flexprice/sdk": "2.0.1" }, overrides: { zod: "4.3.6" } }],
  ["the latest zod", { dependencies: { "@flexprice/sdk": "2.0.1" } }],
];

/** Opens a world for a story of Flexprice's. */
export type OpenFlexprice = (options?: WorldOptions) => Promise<FlexpriceWorld>;

/** Installs the client as a manifest says. */
export async function flexpriceClient(manifest: Manifest): Promise<FlexpriceModule> {
  const project = await npmProject(manifest);
  const main = await project.load<typeof import("@flexprice/sdk")>("@flexprice/sdk");
  const models = await project.load<typeof import("@flexprice/sdk/sdk/models")>("@flexprice/sdk/sdk/models");
  return { ...models, ...main };
}

/** Opens a world and points the client at it: the lines that a user changes. */
export async function openFlexprice(
  module: FlexpriceModule,
  open: OpenWorld,
  options: WorldOptions = {},
): Promise<FlexpriceWorld> {
  const world = await open(options);
  const { apiKey } = world.environment;
  const client = new module.Flexprice({ serverURL: `${world.baseUrl}/v1`, apiKeyAuth: apiKey });
  const send = (method: string, path: string, body?: unknown, key: string = apiKey): Promise<Told> => {
    const call: CallOptions = { headers: { "x-api-key": key }, ...(body === undefined ? {} : { body }) };
    return world.call(method, path, call);
  };
  return { ...world, client, errors: module, send };
}
