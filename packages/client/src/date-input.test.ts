/** A `Date` is sent in ISO 8601 for `format: date-time`, and rejected elsewhere. */
import { describe, expect, test } from "vitest";
import { sendOnce } from "../test/wire.ts";
import type { InputField, Operation, RequestBody } from "./contract.ts";

const date = new Date("2026-11-22T09:00:00.000Z");
const dateTime = { type: "string", format: "date-time" } as const;
const day = { type: "string", format: "date" } as const;
const refused = "at must not be a Date: pass a string in the documented format";

describe.each<[string, Pick<InputField, "in" | "style" | "explode">]>([
  ["a query", { in: "query" }],
  ["a styled query", { in: "query", style: "pipeDelimited", explode: false }],
  ["a path", { in: "path" }],
  ["a header", { in: "header" }],
])("in %s", (_, field) => {
  const operation = (schema: InputField["schema"]): Partial<Operation> => ({
    path: field.in === "path" ? "/orders/{at}" : "/orders",
    input: { at: { ...field, ...(schema && { schema }) } },
  });

  test("a date-time accepts a Date", async () => {
    const { wire } = await sendOnce(operation(dateTime), { at: date });
    expect(decodeURIComponent(wire.url) + wire.headers.at).toContain("2026-11-22T09:00:00.000Z");
  });

  test.each([[day], [{ type: "string" }], [{}]])("the schema %j rejects a Date", async (schema) => {
    await expect(sendOnce(operation(schema), { at: date })).rejects.toThrow(refused);
  });
});

describe.each(["application/json", "application/x-www-form-urlencoded"])("in %s", (mediaType) => {
  const operation = (schema: RequestBody["schema"]): Partial<Operation> => ({
    input: { at: { in: "body" } },
    body: {
      mediaType,
      required: true,
      schema: { type: "object", properties: { at: schema ?? {} } },
    },
  });

  test("a date-time accepts a Date", async () => {
    const { wire } = await sendOnce(operation(dateTime), { at: date });
    expect(decodeURIComponent(wire.body.toString())).toContain("2026-11-22T09:00:00.000Z");
  });

  test.each([[day], [{ type: "string" }], [{}]])("the schema %j rejects a Date", async (schema) => {
    await expect(sendOnce(operation(schema), { at: date })).rejects.toThrow(refused);
  });
});

test("an invalid Date is rejected", async () => {
  const operation = { input: { at: { in: "query", schema: dateTime } } } as const;
  await expect(sendOnce(operation, { at: new Date(Number.NaN) })).rejects.toThrow(
    "at must be a string",
  );
});

test.each([
  [new Map([["a", 1]]), "is an iterable"],
  [() => {}, "is a function"],
  [1n, "is a bigint"],
])("%o in a body is rejected with its path: it %s", async (value, reason) => {
  const operation: Partial<Operation> = {
    input: { memo: { in: "body" } },
    body: { mediaType: "application/json", required: true },
  };
  await expect(sendOnce(operation, { memo: { list: [value] } })).rejects.toThrow(
    `shop.order: memo.list[0] ${reason}`,
  );
});
