/**
 * `pnpm bench [engine|bulk|http|start|msw|sdk …]`: every figure beside a peer, measured in the same run, as a table. Needs
 * the built packages (`pnpm build`) and a quiet machine; nothing here passes or fails.
 */
import { argv } from "node:process";
import { measureBulk } from "./bulk.ts";
import { measureEngine } from "./engine.ts";
import { measureHttp } from "./http.ts";
import { measureMsw } from "./msw.ts";
import { measureSdk } from "./sdk.ts";
import { measureStart } from "./startup.ts";
import { printTable, type Row } from "./table.ts";

const SECTIONS: Readonly<Record<string, { readonly title: string; readonly measure: () => Promise<readonly Row[]> }>> =
  {
    engine: { title: "Ledger engine alone", measure: async () => measureEngine() },
    bulk: { title: "Clock, past, pages and batches, in process", measure: async () => measureBulk() },
    http: { title: "HTTP: the Node door", measure: measureHttp },
    start: { title: "Start and idle", measure: measureStart },
    msw: { title: "MSW door", measure: measureMsw },
    sdk: { title: "SDK", measure: measureSdk },
  };

const wanted = argv.slice(2).length > 0 ? argv.slice(2) : Object.keys(SECTIONS);
for (const name of wanted) {
  const section = SECTIONS[name];
  if (section === undefined) throw new Error(`No section ${name}: take ${Object.keys(SECTIONS).join(", ")}.`);
  printTable(section.title, await section.measure());
}
