import type { Document } from "@jumun/openapi/document";
import { expect, test } from "vitest";
import { withUndocumentedResponses } from "./undocumented-response.ts";

test("a response that nobody has seen is {}, with a header that says so", () => {
  const response = (schema: object) => ({
    description: "…",
    content: { "application/json": { schema } },
  });
  const document: Document = {
    openapi: "3.1.0",
    components: { responses: { Unseen: response({}), Seen: response({ type: "object" }) } },
  };
  const { components } = withUndocumentedResponses(document);
  expect(components).toMatchObject({
    responses: {
      Unseen: {
        headers: { "x-jumun-undocumented": { example: "true" } },
        content: { "application/json": { examples: { undocumented: { value: {} } } } },
      },
      Seen: response({ type: "object" }),
    },
  });
});
