import { scenarios, verify } from "@opencredits/mock-server/conformance";

const baseUrl = process.env.OPENCREDITS_URL ?? "http://127.0.0.1:4010";
const apiKey = process.env.OPENCREDITS_API_KEY ?? "sk_test_local";
const report = await verify(scenarios, () => ({ baseUrl, apiKey }));
for (const { rule, verdict } of report.rules) console.log(rule, verdict); // R1 holds, R9 not offered, …
for (const { scenario, outcome } of report.scenarios) {
  if (outcome.verdict === "broken") console.error(scenario.title, outcome.why, outcome.exchanges);
}
process.exitCode = report.ok ? 0 : 1;
