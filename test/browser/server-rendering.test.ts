import { createBrowserClient } from "@opencredits/sdk/browser";
import { CreditsProvider, useBalance } from "@opencredits/sdk/react";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createElement, type ReactElement, type ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";

function Meter(): ReactElement {
  const { data } = useBalance("credits");
  return createElement("output", null, data === undefined ? "…" : data.available);
}

const withQueries = (children: ReactNode): ReactElement =>
  createElement(QueryClientProvider, { client: new QueryClient() }, children);

test("on a server the hooks render what they know and ask nothing", () => {
  const fetch = (): Promise<Response> => Promise.reject(new Error("asked"));
  const client = createBrowserClient({ baseUrl: "/api/credits", fetch });
  const page = withQueries(createElement(CreditsProvider, { client }, createElement(Meter)));
  expect(renderToString(page)).toBe("<output>…</output>");
});

test("without a provider the hooks say what is missing", () => {
  expect(() => renderToString(withQueries(createElement(Meter)))).toThrow("need a CreditsProvider");
});
