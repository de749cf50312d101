/** What runs inside the browser: a page of an app, its route behind a service worker, and the ledger behind that. */
import { createMock } from "@opencredits/mock-server";
import { hasCode, type OpenCredits } from "@opencredits/sdk";
import { createBrowserClient } from "@opencredits/sdk/browser";
import { createProxy } from "@opencredits/sdk/proxy";
import { CreditsProvider, useBalance, useDebit, useEntries, useGrants } from "@opencredits/sdk/react";
import { buildAccount, buildGrant, createTestClient } from "@opencredits/sdk/testing";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { http } from "msw";
import { setupWorker } from "msw/browser";
import { createElement, type ReactElement } from "react";
import { createRoot } from "react-dom/client";

declare global {
  /** Handles for the test: the mock's faults, the app's own backend, and every figure the meter has shown. */
  var app: {
    readonly backend: OpenCredits;
    readonly delay: (latencyMs: number, times: number) => Promise<unknown>;
    readonly loseAnswer: () => Promise<unknown>;
    readonly shown: string[];
  };
}

function Meter(): ReactElement {
  const { data, error } = useBalance("credits");
  return createElement("output", { id: "meter" }, error?.message ?? (data ? `${data.available} left` : "…"));
}

function Render(): ReactElement {
  const { mutate, error, isPending } = useDebit("credits");
  const button = (amount: number): ReactElement =>
    createElement(
      "button",
      { id: `debit-${amount}`, type: "button", onClick: () => mutate({ amount }) },
      `Take ${amount}`,
    );
  const said = hasCode(error, "insufficient_credits") ? `${error.problem.shortfall} short` : (error?.message ?? "");
  return createElement(
    "section",
    null,
    button(5),
    button(500),
    createElement("p", { id: "said" }, said),
    createElement("p", { id: "pending" }, isPending ? "…" : "done"),
  );
}

function History(): ReactElement {
  const { data, hasNextPage, fetchNextPage } = useEntries({ credit: "credits", limit: 2 });
  const lines = (data ?? []).map(({ id, type, balanceDelta }) =>
    createElement("li", { key: id }, `${type} ${balanceDelta}`),
  );
  const more = createElement("button", { id: "more", type: "button", onClick: () => void fetchNextPage() }, "More");
  return createElement("section", null, createElement("ul", { id: "history" }, lines), hasNextPage ? more : null);
}

function Grants(): ReactElement {
  const { data } = useGrants({ credit: "credits", order: "burn" });
  const lines = (data ?? []).map(({ id, remaining, amount }) =>
    createElement("li", { key: id }, `${remaining} of ${amount}`),
  );
  return createElement("ul", { id: "grants" }, lines);
}

async function start(): Promise<void> {
  const mock = createMock({ now: "2026-01-01T00:00:00Z", checkResponses: true });
  const { credits: backend, environment } = createTestClient(mock);
  await backend.accounts.create(buildAccount({ externalId: "ada" }));
  await backend.accounts.create(buildAccount({ externalId: "grace" }));
  await backend.grants.create(buildGrant({ account: "ada", amount: 30, priority: 1 }));
  await backend.grants.create(buildGrant({ account: "ada", amount: 70 }));
  await backend.grants.create(buildGrant({ account: "grace", amount: 7 }));

  const proxy = createProxy({
    baseUrl: "http://ledger.test",
    apiKey: environment.apiKey,
    account: () => "ada",
    allow: ["getBalance", "listGrants", "listEntries", "createDebit"],
    fetch: mock.fetch,
  });
  const worker = setupWorker(http.all("/api/credits/*", ({ request }) => proxy(request)));
  await worker.start({ quiet: true, onUnhandledFrame: "bypass" });

  const shown: string[] = [];
  const { faults } = environment;
  globalThis.app = {
    backend,
    shown,
    delay: (latencyMs, times) => faults.delay(latencyMs, { operationId: "createDebit", times }),
    loseAnswer: () => faults.loseAnswer({ operationId: "createDebit" }),
  };
  const root = document.createElement("main");
  document.body.append(root);
  new MutationObserver(() => {
    const text = document.querySelector("#meter")?.textContent ?? "";
    if (text !== shown.at(-1)) shown.push(text);
  }).observe(root, { subtree: true, childList: true, characterData: true });

  const client = createBrowserClient({ baseUrl: "/api/credits", sleep: async () => {} });
  const parts = [Meter, Render, Grants, History].map((part, index) => createElement(part, { key: index }));
  const provider = createElement(CreditsProvider, { client }, parts);
  createRoot(root).render(createElement(QueryClientProvider, { client: new QueryClient() }, provider));
}

void start();
