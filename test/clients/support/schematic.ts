import type { OpenWorld, World } from "./doors.ts";
import { type NpmProject, npmProject } from "./npm-project.ts";

export const SCHEMATIC = { name: "schematic", prefix: "/schematic" } as const;

type ClientModule = typeof import("@schematichq/schematic-typescript-node");
export type Client = InstanceType<ClientModule["SchematicClient"]>;
type Options = NonNullable<ConstructorParameters<ClientModule["SchematicClient"]>[0]>;
type Answered<Method extends keyof Client["credits"]> = Awaited<ReturnType<Client["credits"][Method]>>["data"];
type GrantInput = Parameters<Client["credits"]["grantBillingCreditsToCompany"]>[0];
type TrackArguments = Parameters<Client["track"]>;

/** Schematic's own client, installed from npm as its users do. */
export const schematicProject = (): Promise<NpmProject> =>
  npmProject({ dependencies: { "@schematichq/schematic-typescript-node": "1.6.2" } });

/** The quiet logger: the client warns of what the stories do on purpose. */
const SILENT = { error: () => undefined, warn: () => undefined, info: () => undefined, debug: () => undefined };

/** A client of a world. The three lines that a user changes are its key and its two addresses. */
export async function schematicClient(world: World, options: Options = {}): Promise<Client> {
  const project = await schematicProject();
  const { SchematicClient } = await project.load<ClientModule>("@schematichq/schematic-typescript-node");
  return new SchematicClient({
    apiKey: world.environment.apiKey,
    basePath: world.baseUrl,
    eventCaptureBaseURL: world.at("/schematic-capture"),
    logger: SILENT,
    ...options,
  });
}

/** A company with a credit, and what the stories do with them. */
export interface SchematicStage {
  readonly client: Client;
  readonly company: Awaited<ReturnType<Client["companies"]["upsertCompany"]>>["data"];
  readonly companyId: string;
  readonly credit: Answered<"createBillingCredit">;
  readonly creditId: string;
  readonly grant: (quantity: number, more?: Partial<GrantInput>) => Promise<Answered<"grantBillingCreditsToCompany">>;
  /** Remaining, reserved, settled. */
  readonly balance: () => Promise<readonly [number, number, number]>;
  /** Sends a usage event through the buffer of a client of its own, and waits until it is out. */
  readonly track: (body: Partial<TrackArguments[0]>, more?: TrackArguments[1]) => Promise<void>;
}

/** Makes a company and a credit through the client. */
export async function schematicStage(world: World): Promise<SchematicStage> {
  const client = await schematicClient(world);
  const company = (await client.companies.upsertCompany({ keys: { id: "ada" }, name: "Ada Ltd" })).data;
  const credit = (
    await client.credits.createBillingCredit({ name: "AI Tokens", description: "Pays for inference", currency: "USD" })
  ).data;
  const [companyId, creditId] = [company.id, credit.id];
  const grant: SchematicStage["grant"] = async (quantity, more = {}) =>
    (await client.credits.grantBillingCreditsToCompany({ companyId, creditId, quantity, reason: "free", ...more }))
      .data;
  const balance: SchematicStage["balance"] = async () => {
    const { data } = await client.credits.listCompanyCreditBalances({ companyId });
    const row = data.find((one) => one.creditId === creditId);
    return [row?.remaining ?? 0, row?.reserved ?? 0, row?.settled ?? 0];
  };
  const track: SchematicStage["track"] = async (body, more = {}) => {
    const sender = await schematicClient(world);
    await sender.track({ event: "inference", company: { id: "ada" }, ...body }, more);
    await sender.close();
  };
  return { client, company, companyId, credit, creditId, grant, balance, track };
}

/** The stage with the company on a plan. */
export interface SchematicSubscriber extends SchematicStage {
  readonly world: World;
  readonly plan: { readonly id: string };
  readonly planGrant: { readonly id: string };
  /** Reason, what remains, and why it was written off; oldest first. */
  readonly grants: () => Promise<(readonly [reason: string, remaining: number, zeroedOut: string])[]>;
}

/** A plan with 100 credits a month of which half roll over, and a feature that costs 2.5 of them. */
export async function schematicSubscriber(open: OpenWorld): Promise<SchematicSubscriber> {
  const world = await open();
  const stage = await schematicStage(world);
  const { client, companyId, creditId } = stage;
  const { data: plan } = await client.plans.createPlan({ name: "Pro", description: "", planType: "plan" });
  const { data: planGrant } = await client.credits.createBillingPlanCreditGrant({
    ...{ planId: plan.id, creditId, creditAmount: 100, rolloverPercentage: 50 },
    ...{ resetType: "plan_period", resetCadence: "monthly", resetStart: "billing_period" },
  });
  const { data: feature } = await client.features.createFeature({
    ...{ name: "Inference", description: "", featureType: "event", eventSubtype: "inference" },
    flag: { key: "inference", name: "Inference", description: "", defaultValue: false, flagType: "boolean" },
  });
  await client.entitlements.createPlanEntitlement({
    ...{ planId: plan.id, featureId: feature.id, valueType: "credit" },
    ...{ valueCreditId: creditId, creditConsumptionRate: 2.5 },
  });
  await client.plans.updateCompanyPlans(companyId, { basePlanId: plan.id, addOnIds: [] });
  const grants: SchematicSubscriber["grants"] = async () => {
    const { data } = await client.credits.listCompanyGrants({ companyId, dir: "asc" });
    return data.map((grant) => [grant.grantReason, grant.quantityRemaining, grant.zeroedOutReason ?? ""] as const);
  };
  return { ...stage, world, plan, planGrant, grants };
}

/** What the client's own classes of errors have in common; they tell their names. */
interface Refused {
  readonly name: string;
  readonly statusCode: number;
  readonly body: { readonly error: string };
}

/** What a call was rejected with. */
export async function refusal(call: Promise<unknown>): Promise<readonly [name: string, status: number, text: string]> {
  const error = await call.then(
    () => {
      throw new Error("The call was not refused");
    },
    (reason: Refused) => reason,
  );
  return [error.name, error.statusCode, error.body.error];
}
