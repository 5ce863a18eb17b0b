import { describe, expect, test } from "vitest";
import type { JsonSchemas } from "./contract.ts";
import { isJumunError } from "./errors.ts";
import { parseWebhook } from "./webhook.ts";

const schemas: JsonSchemas = {
  ReviewWritten: {
    type: "object",
    required: ["id", "text"],
    properties: { id: { type: ["string", "integer"] }, text: { type: "string" } },
  },
};
const parse = (body: unknown) => parseWebhook(schemas, "ReviewWritten", body);
const written = { id: 7, text: "좋아요" };

test.each([
  ["text", JSON.stringify(written)],
  ["bytes", new TextEncoder().encode(JSON.stringify(written))],
  ["a parsed value", written],
])("a body can be %s", (_, body) => {
  expect(parse(body)).toEqual(written);
});

test("a big integer is returned as a string", () => {
  expect(parse('{"id":37722255199523523,"text":""}')).toEqual({
    id: "37722255199523523",
    text: "",
  });
});

describe("any other body is an error with its pointer and without its value", () => {
  test.each<[unknown, string, string]>([
    ["<h1>", "", "ReviewWritten: the body is not JSON."],
    ["", "", "ReviewWritten: the body is not JSON."],
    [undefined, "", "ReviewWritten: the body is not JSON."],
    [
      '{"id":1,"text":9876}',
      "/text",
      "ReviewWritten: the body does not match the contract: /text must be a string.",
    ],
  ])("%j", (body, pointer, message) => {
    let failure: unknown;
    try {
      parse(body);
    } catch (error) {
      failure = error;
    }
    expect(isJumunError(failure)).toBe(true);
    expect(failure).toMatchObject({ name: "WebhookError", code: "webhook", pointer, message });
  });
});
