import { expect, test } from "vitest";
import { statusFor } from "./status-for.ts";

test.each<[key: string, documented: readonly string[], status: number | undefined]>([
  ["404", ["200", "404"], 404],
  ["4XX", ["400", "401", "4XX"], 402],
  ["3XX", ["200", "3XX"], 300],
  ["2XX", ["2XX"], 200],
  ["default", ["200", "400", "default"], 401],
  ["default", ["200", "4XX", "default"], 500],
  ["default", ["200", "4XX", "5XX", "default"], 300],
  ["default", ["200", "3XX", "4XX", "5xx", "default"], undefined],
])("a status of %s among %j is %s", (key, documented, status) => {
  expect(statusFor({ responses: documented.map((one) => ({ key: one })) }, key)).toBe(status);
});
