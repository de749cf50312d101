import { expect, test } from "vitest";
import { parseTrace } from "./trace.ts";

const header = "TIMESTAMP,ContextTokens,GeneratedTokens";

test("rows are read to the millisecond and sorted by arrival, with either line end", () => {
  const csv = `${header}\r\n2023-11-16 18:15:50.9951690,396,109\r\n2023-11-16 18:15:46.6805900,374,44\r\n`;
  expect(parseTrace(csv)).toEqual([
    { at: Date.UTC(2023, 10, 16, 18, 15, 46, 680), promptTokens: 374, answerTokens: 44 },
    { at: Date.UTC(2023, 10, 16, 18, 15, 50, 995), promptTokens: 396, answerTokens: 109 },
  ]);
});

test.for([
  ["another header", "TIME,A,B\n", /first line must be "TIMESTAMP,ContextTokens,GeneratedTokens", not "TIME,A,B"/],
  ["no rows", `${header}\n`, /no requests/],
  ["a missing column", `${header}\n2023-11-16 18:15:46.68,374`, /^Line 2 is no/],
  ["a column too many", `${header}\n2023-11-16 18:15:46.68,374,44,1`, /^Line 2 is no/],
  ["tokens that are no count", `${header}\n\n2023-11-16 18:15:46.68,374,-44`, /^Line 3 is no/],
  ["a day that does not exist", `${header}\n2023-11-31 18:15:46.68,374,44`, /^Line 2 is no/],
] as const)("a trace with %s is refused", ([, csv, message]) => {
  expect(() => parseTrace(csv)).toThrow(message);
});
