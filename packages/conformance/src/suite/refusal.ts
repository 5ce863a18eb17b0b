/** What the contract requires and bounds is refused when it is left out or broken. */
import type { Parameter, Schema } from "@jumun/openapi/document";
import { exampleInputs } from "@jumun/openapi/example-input";
import { type FlatInput, flatInput } from "@jumun/openapi/flat-input";
import { isJson } from "@jumun/openapi/media-type";
import type { ContractOperation } from "@jumun/openapi/operation";
import { resolve } from "@jumun/openapi/reference";
import { describe, expect, test } from "vitest";
import { type Broken, brokenInputs } from "../broken-input.ts";
import type { Suite } from "../suite.ts";

export function testRefusal({ subject, mock }: Suite): void {
  const client = subject.createClient({ baseUrl: mock.url(subject.vendor) });

  const { document, operations } = subject;

  describe.each(operations)("$id", (operation) => {
    const flat = flatInput(document, operation);
    const broken = exampleInputs(operation).flatMap(({ name, input }) =>
      brokenInputs(document, operation, input).map((one) => ({
        ...one,
        label: `${one.label} (${name})`,
      })),
    );
    const missing = broken.filter(
      ({ field, value }) => isRequired(flat, field) && !(field in value),
    );
    const unsendable = [...missing, ...broken.filter((one) => isEmptySegment(flat, one))];
    const isPlain = takesPlainValues(operation);
    const visible = broken.filter(
      (one) => isVisibleOnTheWire(flat, operation, one) && (isPlain || one.kind !== "missing"),
    );

    if (unsendable.length + visible.length === 0)
      test.skip("takes nothing that can be broken", () => {});

    if (unsendable.length > 0) {
      test.each(unsendable)("the client does not send $label", async ({ field, value }) => {
        await expect(client.call(operation.id, value)).rejects.toMatchObject({
          code: "usage",
          message: expect.stringContaining(field),
        });
      });
    }

    if (visible.length > 0) {
      test.each(visible)("the mock refuses $label", async ({ value }) => {
        // What openapi-fetch writes in its own way is written by the method.
        const { response } = isPlain
          ? await client.fetch.request(
              operation.method,
              operation.path,
              openapiFetchInit(flat, operation, value),
            )
          : await client.call(operation.id, value, { check: "off" }).result();
        expect([400, 422]).toContain(response.status);
        expect(response.headers.get("x-jumun-refusal")).not.toBeNull();
      });
    }
  });

  /** Whether nothing but texts stands in the address, and the body is JSON or none. */
  function takesPlainValues({ parameters, body }: ContractOperation): boolean {
    const isText = ({ schema, style, content }: Parameter) => {
      const types = [schema && resolve<Schema>(document, schema).type].flat();
      return (
        style === undefined &&
        content === undefined &&
        types.every((type) => type !== "array" && type !== "object")
      );
    };
    return parameters.every(isText) && (body === undefined || isJson(body.mediaType));
  }
}

function isRequired(flat: FlatInput, name: string): boolean {
  return flat.fields.some((field) => field.name === name && field.required);
}

/** An empty parameter of a path calls another path. */
function isEmptySegment(flat: FlatInput, { field, value }: Broken): boolean {
  return locationOf(flat, field) === "path" && value[field] === "";
}

function locationOf(flat: FlatInput, field: string): string | undefined {
  return flat.fields.find(({ name }) => name === field)?.in;
}

/**
 * In a path, a query or a form everything is text, so a wrong type of text shows nowhere; a path
 * whose parameter is missing or empty is another path, which `client.fetch` does not call; and a
 * split without its parameter is its other half.
 */
function isVisibleOnTheWire(
  flat: FlatInput,
  operation: ContractOperation,
  broken: Broken,
): boolean {
  const location = locationOf(flat, broken.field);
  const isBody = location === "body" || location === "content";
  const isText = !isBody || !isJson(operation.body?.mediaType);
  if (broken.kind === "no-text" || broken.kind === "no-list") return !isText;
  if (isEmptySegment(flat, broken)) return false;
  if (broken.kind !== "missing") return true;
  return location !== "path" && broken.field !== operation.halfOf?.by;
}

function openapiFetchInit(
  flat: FlatInput,
  operation: ContractOperation,
  input: Readonly<Record<string, unknown>>,
): object {
  const at = (location: string) =>
    Object.fromEntries(
      flat.fields
        .filter((field) => field.in === location && field.name in input)
        .map(({ name }) => [name, input[name]]),
    );
  return {
    params: { path: at("path"), query: at("query"), header: at("header") },
    ...(operation.body && {
      body: operation.body.isWhole ? input.body : at("body"),
      headers: { "content-type": operation.body.mediaType },
    }),
  };
}
