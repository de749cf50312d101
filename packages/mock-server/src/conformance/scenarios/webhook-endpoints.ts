import { type Scenario, scenario } from "../scenario.ts";
import { eventsOf } from "./heard.ts";
import { places } from "./replies.ts";

const HERE = "http://127.0.0.1:9/hook";

const resource: readonly Scenario[] = [
  scenario("R76", "an endpoint is made, read, changed and deleted; its secret is told once", async (s) => {
    const { webhookEndpoints } = s.client;
    const { secret, ...made } = await webhookEndpoints.create({ url: HERE });
    s.expect.ok(/^whsec_[A-Za-z0-9+/]{43}=$/.test(secret), `"${secret}" is a secret of 32 bytes`);
    s.expect.matches(made, { url: HERE, types: [], status: "active" }, "defaults");
    s.expect.equal(await webhookEndpoints.get(made.id), made, "what is read");
    const types = ["balance.low", "credits.consumed"] as const;
    const changed = await webhookEndpoints.update(made.id, { types: [...types], status: "disabled" });
    s.expect.equal(changed, { ...made, types, status: "disabled" }, "changed");
    const url = "http://localhost:9/other?a=b";
    const moved = await webhookEndpoints.update(made.id, { url, types: [], status: "active" });
    s.expect.equal(moved, { ...made, url }, "changed again");
    s.expect.equal(await webhookEndpoints.update(made.id, {}), moved, "changed by nothing");
    await webhookEndpoints.delete(made.id);
    await s.refused(webhookEndpoints.get(made.id), 404, "webhook_endpoint_not_found");
    await s.refused(webhookEndpoints.update(made.id, {}), 404, "webhook_endpoint_not_found");
    await s.refused(webhookEndpoints.delete(made.id), 404, "webhook_endpoint_not_found");
  }),
  scenario("R76", "every endpoint has a secret of its own, which no later answer tells", async (s) => {
    const first = await s.client.webhookEndpoints.create({ url: HERE, types: ["grant.created"] });
    const second = await s.client.webhookEndpoints.create({ url: HERE, types: ["grant.created"] });
    s.expect.differ(first.secret, second.secret, "secrets");
    const answers = [
      await s.raw("GET", `/v1/webhook-endpoints/${first.id}`),
      await s.raw("GET", "/v1/webhook-endpoints?limit=100"),
      await s.raw("PATCH", `/v1/webhook-endpoints/${first.id}`, { body: { status: "disabled" } }),
    ];
    for (const { status, text } of answers) {
      s.expect.equal([status, text.includes("whsec_"), text.includes(first.secret)], [200, false, false], "answer");
    }
  }),
  scenario("R76", "the secret of a replayed answer is that of the first", async (s) => {
    const key = { idempotencyKey: s.key("endpoint") };
    const first = await s.client.webhookEndpoints.create({ url: HERE }, key);
    s.expect.equal(await s.client.webhookEndpoints.create({ url: HERE }, key), first, "replay");
    const { data } = await s.client.webhookEndpoints.list({ limit: 100 });
    s.expect.equal(data.filter(({ id }) => id === first.id).length, 1, "how often it is there");
  }),
  scenario("R76", "endpoints are no events", async (s) => {
    const before = (await eventsOf(s)).length;
    const { id } = await s.client.webhookEndpoints.create({ url: HERE });
    await s.client.webhookEndpoints.update(id, { status: "disabled" });
    await s.client.webhookEndpoints.delete(id);
    s.expect.equal((await eventsOf(s)).length, before, "events");
  }),
];

const refusals: readonly Scenario[] = [
  scenario(["R76", "R71"], "a URL that the server may not call is refused, at making and changing alike", async (s) => {
    const { webhookEndpoints } = s.client;
    const { id } = await webhookEndpoints.create({ url: HERE });
    const urls = [
      "https://example.com/hook",
      "http://10.0.0.1/hook",
      "http://169.254.169.254/latest/meta-data",
      "http://127.0.0.1.example.com/hook",
      "http://localhost.example.com/hook",
      "http://user:secret@localhost/hook",
    ];
    for (const url of urls) {
      await s.refused(webhookEndpoints.create({ url }), 422, "url_not_allowed");
      await s.refused(webhookEndpoints.update(id, { url, status: "disabled" }), 422, "url_not_allowed");
    }
    s.expect.matches(await webhookEndpoints.get(id), { url: HERE, status: "active" }, "the endpoint");
  }),
  scenario("R76", "the machine itself may be called by each of its names", async (s) => {
    for (const url of [
      "http://127.0.0.1/",
      "http://localhost:3000/a/b",
      "http://[::1]:9/hook",
      "https://localhost/x",
    ]) {
      s.expect.equal((await s.client.webhookEndpoints.create({ url })).url, url, "url");
    }
  }),
  scenario(
    ["R76", "R69"],
    "what is no address for events is refused by its schema, with every violation",
    async (s) => {
      const bodies: readonly (readonly [object, string])[] = [
        [{}, "body /url"],
        [{ url: "nonsense" }, "body /url"],
        [{ url: "ftp://localhost/hook" }, "body /url"],
        [{ url: HERE, types: ["grant.nothing"] }, "body /types/0"],
        [{ url: HERE, types: ["grant.created", "grant.created"] }, "body /types/1"],
        [{ url: HERE, secret: "whsec_mine" }, "body /secret"],
        [{ url: HERE, status: "disabled" }, "body /status"],
      ];
      for (const [body, place] of bodies) {
        const reply = await s.raw("POST", "/v1/webhook-endpoints", { body });
        s.expect.equal([reply.status, places(reply.body)], [400, [place]], JSON.stringify(body));
      }
    },
    { tags: ["invalid-request"] },
  ),
];

/** R76 Webhook endpoints: the resource. */
export const webhookEndpoints: readonly Scenario[] = [...resource, ...refusals];
