import { expect, test } from "vitest";
import { withWebhooks } from "./package-exports.ts";

const text = `{
  "name": "@jumun/haneul",
  "exports": {
    ".": "./dist/haneul.js",
    "./validate": "./dist/generated/validate.gen.js",
    "./har": "./dist/generated/har.gen.js"
  }
}
`;

test("a vendor with webhooks has a subpath for their parsers, and others do not", () => {
  const added = withWebhooks(text, true);
  expect(Object.keys(JSON.parse(added).exports)).toEqual([
    ".",
    "./validate",
    "./webhooks",
    "./har",
  ]);
  expect(withWebhooks(added, true)).toBe(added);
  expect(JSON.parse(withWebhooks(added, false))).toEqual(JSON.parse(text));
  expect(withWebhooks(text, false)).toBe(text);
});
