/** The reference page: three small files around Redoc's own. */
export const DOCS_HTML = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>OpenCredits API</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/docs/docs.css">
  </head>
  <body>
    <main id="docs"><p class="wait">The reference is being read …</p></main>
    <noscript><p class="wait">This page needs JavaScript. The contract is at <a href="/openapi.yaml">/openapi.yaml</a>.</p></noscript>
    <script src="/docs/redoc.js"></script>
    <script src="/docs/docs.js"></script>
  </body>
</html>
`;

export const DOCS_STYLE = `body { margin: 0; font-family: system-ui, sans-serif; }
.wait { margin: 3rem; color: #555; }
`;

export const DOCS_SCRIPT = `"use strict";
const place = document.getElementById("docs");
const system = "system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif";
const code = "ui-monospace, SFMono-Regular, Menlo, Consolas, monospace";

function say(text) {
  const line = document.createElement("p");
  line.className = "wait";
  line.textContent = text;
  place.replaceChildren(line);
}

async function show() {
  if (typeof Redoc === "undefined") return say("The reference could not be loaded. The contract is at /openapi.yaml.");
  const answer = await fetch("/openapi.json");
  const spec = await answer.json();
  // The page shows this mock, wherever it listens.
  spec.servers = [{ url: location.origin, description: "This mock" }];
  spec.info.description = spec.info.description.replace("the rulebook", "the [rulebook](/rules.md)");
  const options = {
    hideDownloadButton: false,
    downloadUrls: [
      { title: "openapi.json", url: "/openapi.json" },
      { title: "openapi.yaml", url: "/openapi.yaml" },
    ],
    expandResponses: "200,201",
    jsonSamplesExpandLevel: 3,
    requiredPropsFirst: true,
    sortTagsAlphabetically: false,
    theme: {
      typography: {
        fontFamily: system,
        headings: { fontFamily: system },
        code: { fontFamily: code, fontSize: "13px" },
      },
    },
  };
  Redoc.init(spec, options, place);
}

show().catch((error) => say("The reference could not be shown: " + error.message));
`;
