import { expect, test } from "vitest";
import { leadsOn, statusFor } from "./status-for.ts";

test.each<[key: string, documented: readonly string[], status: number | undefined]>([
  ["404", ["200", "404"], 404],
  ["302", ["200", "302"], 302],
  ["4XX", ["400", "401", "4XX"], 402],
  ["3XX", ["200", "3XX"], 300],
  ["2XX", ["2XX"], 200],
  ["default", ["200", "400", "default"], 401],
  ["default", ["200", "4XX", "default"], 500],
  ["default", ["200", "4XX", "5XX", "default"], 300],
  ["default", ["200", "3XX", "4XX", "5xx", "default"], undefined],
])("%s of %j is shown by %s", (key, documented, status) => {
  const responses = documented.map((one) => ({
    key: one,
    description: "",
    headers: [],
    examples: [],
  }));
  expect(statusFor({ responses }, key)).toBe(status);
});

test.each<[key: string, headers: readonly string[], leads: boolean]>([
  ["302", ["location"], true],
  ["308", ["X-Trace", "Location"], true],
  ["302", [], false],
  ["304", ["Location"], false],
  ["201", ["Location"], false],
])("an answer %s with the headers %j leads on: %s", (key, names, leads) => {
  const headers = names.map((name) => ({ name, required: false, example: "/", schema: {} }));
  expect(leadsOn({ key, headers })).toBe(leads);
});
