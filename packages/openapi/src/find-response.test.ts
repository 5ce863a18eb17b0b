import { expect, test } from "vitest";
import { findResponse, findResponseKey } from "./find-response.ts";

test.each([
  [["default", "4XX", "404"], 404, "404"],
  [["default", "4xx", "404"], 400, "4xx"],
  [["default", "4XX"], 500, "default"],
  [["200", "4XX"], 500, undefined],
])("of the keys %j, the status %i has %j", (keys, status, key) => {
  expect(findResponseKey(keys, status)).toBe(key);
  expect(findResponse({ responses: keys.map((each) => ({ key: each })) }, status)?.key).toBe(key);
});
