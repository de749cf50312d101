import { afterEach, expect, test } from "vitest";
import { TestMock } from "../../http/test-mock.ts";
import { MAX_WEBHOOKS_IN_FLIGHT, MAX_WEBHOOKS_IN_FLIGHT_OF_ONE } from "../../limits.ts";
import type { SendWebhook, WebhookRequest } from "./attempt.ts";
import { Courier } from "./courier.ts";
import type { SendOutcome } from "./deliveries.ts";

const couriers: Courier[] = [];

afterEach(async () => {
  await Promise.all(couriers.splice(0).map((courier) => courier.stop(0)));
});

interface Sent extends WebhookRequest {
  readonly signal: AbortSignal | undefined;
  readonly event: { readonly seq: number; readonly type: string };
  readonly answer: (outcome: SendOutcome) => void;
}

/** A courier whose deliveries are answered by the test, or at once. */
class Post {
  readonly mock = new TestMock();
  readonly sent: Sent[] = [];
  /** What is answered at once; undefined leaves it to the test. */
  answer: ((url: string) => SendOutcome | undefined) | undefined = () => ({ status: 200 });
  #waiting: (() => void)[] = [];

  start(): Courier {
    const send: SendWebhook = (request, signal) =>
      new Promise((resolve) => {
        const event = JSON.parse(new TextDecoder().decode(request.body));
        this.sent.push({ ...request, signal, event, answer: resolve });
        const outcome = this.answer?.(request.url);
        if (outcome !== undefined) resolve(outcome);
        signal?.addEventListener("abort", () => resolve({ error: "stopped" }));
        for (const wake of this.#waiting.splice(0)) wake();
      });
    const courier = new Courier(this.mock.environments, send);
    couriers.push(courier);
    return courier;
  }

  /** Waits until so many deliveries were sent. */
  async until(count: number): Promise<void> {
    while (this.sent.length < count) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** Lets everything happen that does not wait for a test or for real time. */
  async settled(): Promise<void> {
    for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  }

  endpoint(path = "a"): void {
    this.mock.post("/v1/webhook-endpoints", { url: `http://localhost:1/${path}` });
  }

  account(externalId: string): void {
    this.mock.post("/v1/accounts", { externalId });
  }

  get log(): string[] {
    return this.sent.map(({ url, event }) => `${url.at(-1)}${event.seq}`);
  }
}

test("R76: events are delivered by themselves, in order, one at a time for each endpoint", async () => {
  const post = new Post();
  post.answer = undefined;
  post.start();
  post.endpoint();
  for (const name of ["x", "y", "z"]) post.account(name);
  await post.until(1);
  await post.settled();
  expect(post.log).toEqual(["a1"]);
  post.sent[0]?.answer({ status: 200 });
  await post.until(2);
  post.sent[1]?.answer({ status: 204 });
  await post.until(3);
  expect(post.log).toEqual(["a1", "a2", "a3"]);
});

test("what happened before the courier came is delivered when it comes", async () => {
  const post = new Post();
  post.endpoint();
  post.account("x");
  post.start();
  await post.until(1);
  expect(post.sent[0]?.event.type).toBe("account.created");
});

test("R76: a dead endpoint blocks nobody, and is tried again when a frozen clock gets there", async () => {
  const post = new Post();
  const environment = post.mock.environments.open("unit");
  environment.setClock("frozen", post.mock.time);
  post.answer = (url) => (url.endsWith("a") ? { error: "down" } : { status: 200 });
  post.start();
  post.endpoint("a");
  post.endpoint("b");
  for (const name of ["x", "y"]) post.account(name);
  await post.until(3);
  await post.settled();
  expect(post.log.toSorted()).toEqual(["a1", "b1", "b2"]);
  environment.advanceClockBy(4999);
  post.mock.get("/v1/accounts");
  await post.settled();
  expect(post.sent).toHaveLength(3);
  environment.advanceClockBy(1);
  post.mock.get("/v1/accounts");
  await post.until(4);
  expect(post.log[3]).toBe("a1");
});

test("R76: where the clock runs, a timer waits for the next attempt", async () => {
  const post = new Post();
  const environment = post.mock.environments.open("unit");
  let isDown = true;
  post.answer = () => (isDown ? { error: "down" } : { status: 200 });
  post.start();
  post.endpoint();
  post.account("x");
  await post.until(1);
  await post.settled();
  isDown = false;
  // The machine's time of the tests stands still; an advance makes the distance to the next attempt short.
  environment.advanceClockBy(4990);
  post.mock.get("/v1/accounts");
  post.mock.time += 10;
  await post.until(2);
  await post.settled();
  expect(environment.deliveries.records.list().map(({ outcome }) => outcome)).toEqual(["retrying", "delivered"]);
});

test("R76: where the clock runs, what falls due is delivered although nobody asks", async () => {
  const post = new Post();
  post.start();
  post.account("x");
  post.mock.post("/v1/webhook-endpoints", { url: "http://localhost:1/a", types: ["grant.expired"] });
  const expiresAt = new Date(post.mock.time + 10).toISOString();
  post.mock.post("/v1/grants", { account: "x", amount: 1, expiresAt });
  post.mock.time += 10;
  await post.until(1);
  expect(post.sent[0]?.event.type).toBe("grant.expired");
});

test("only so many deliveries are on their way at a time, and the others get their turn", async () => {
  const post = new Post();
  post.answer = undefined;
  post.start();
  const worlds = MAX_WEBHOOKS_IN_FLIGHT / MAX_WEBHOOKS_IN_FLIGHT_OF_ONE + 1;
  const count = worlds * MAX_WEBHOOKS_IN_FLIGHT_OF_ONE;
  for (let world = 0; world < worlds; world += 1) {
    post.mock.key = `sk_test_world${world}`;
    for (let index = 0; index < MAX_WEBHOOKS_IN_FLIGHT_OF_ONE; index += 1) post.endpoint(`${world}-${index}`);
    post.account("x");
  }
  await post.until(MAX_WEBHOOKS_IN_FLIGHT);
  await post.settled();
  expect(post.sent).toHaveLength(MAX_WEBHOOKS_IN_FLIGHT);
  for (const { answer } of post.sent.slice(0, MAX_WEBHOOKS_IN_FLIGHT_OF_ONE)) answer({ status: 200 });
  await post.until(count);
  expect(new Set(post.sent.map(({ url }) => url)).size).toBe(count);
});

test("R1: the receivers of one environment that do not answer hold up no other environment", async () => {
  const post = new Post();
  post.answer = (url) => (url.includes("good") ? { status: 200 } : undefined);
  post.start();
  const count = MAX_WEBHOOKS_IN_FLIGHT + 1;
  for (let index = 0; index < count; index += 1) post.endpoint(`dead${index}`);
  post.account("x");
  await post.until(MAX_WEBHOOKS_IN_FLIGHT_OF_ONE);
  await post.settled();
  expect(post.sent).toHaveLength(MAX_WEBHOOKS_IN_FLIGHT_OF_ONE);
  post.mock.key = "sk_test_other";
  post.endpoint("good");
  post.account("y");
  await post.until(MAX_WEBHOOKS_IN_FLIGHT_OF_ONE + 1);
  expect(post.sent.at(-1)?.url).toContain("good");
  // Their own turn comes as soon as one of them answers.
  post.sent[0]?.answer({ error: "It hung up." });
  await post.until(MAX_WEBHOOKS_IN_FLIGHT_OF_ONE + 2);
});

test("stopped, it lets what is on its way arrive", async () => {
  const post = new Post();
  post.answer = undefined;
  const courier = post.start();
  post.endpoint();
  post.account("x");
  post.account("y");
  await post.until(1);
  const stopped = courier.stop();
  post.sent[0]?.answer({ status: 200 });
  await stopped;
  await post.settled();
  expect(post.sent).toHaveLength(1);
  expect(post.mock.environments.open("unit").deliveries.next()).toMatchObject({ event: { seq: 2 } });
});

test("stopped, it calls off what does not arrive, which counts as not tried, and sends nothing more", async () => {
  const post = new Post();
  post.answer = undefined;
  const courier = post.start();
  post.endpoint();
  post.account("x");
  await post.until(1);
  await courier.stop(1);
  expect(post.sent[0]?.signal?.aborted).toBe(true);
  post.account("y");
  await post.settled();
  expect(post.sent).toHaveLength(1);
  expect(post.mock.environments.open("unit").deliveries.next()).toMatchObject({ event: { seq: 1 }, attempt: 1 });
});

test("an environment that is dropped or emptied gets nothing more", async () => {
  const post = new Post();
  post.answer = undefined;
  post.start();
  post.endpoint();
  post.account("x");
  post.account("y");
  await post.until(1);
  post.mock.environments.open("unit").reset();
  post.sent[0]?.answer({ status: 200 });
  await post.settled();
  post.endpoint();
  post.account("z");
  await post.until(2);
  post.mock.environments.drop("unit");
  post.sent[1]?.answer({ error: "down" });
  await post.settled();
  expect(post.sent).toHaveLength(2);
});

test("a URL that a snapshot brought, and that is not allowed here, is not called", async () => {
  const post = new Post();
  const allowed = new TestMock({ webhookHosts: ["hooks.example.com"] });
  allowed.post("/v1/webhook-endpoints", { url: "https://hooks.example.com/" });
  allowed.post("/v1/accounts", { externalId: "x" });
  const environment = post.mock.environments.open("unit");
  expect(environment.restore(allowed.environments.open("unit").snapshot())).toEqual({ ok: true });
  post.mock.environments.keep(environment);
  post.start();
  await post.settled();
  expect(post.sent).toEqual([]);
  expect(environment.deliveries.records.list()).toMatchObject([
    { outcome: "retrying", error: expect.stringContaining("hooks.example.com was not named") },
  ]);
});

test("a delivery that throws is a delivery that failed, and nothing else", async () => {
  const mock = new TestMock();
  const courier = new Courier(mock.environments, () => {
    throw new Error("a fault of the sender");
  });
  couriers.push(courier);
  mock.post("/v1/webhook-endpoints", { url: "http://localhost:1/a" });
  mock.post("/v1/accounts", {});
  await new Promise((resolve) => setImmediate(resolve));
  expect(mock.environments.open("unit").deliveries.records.list()).toMatchObject([
    { outcome: "retrying", error: "a fault of the sender" },
  ]);
});
