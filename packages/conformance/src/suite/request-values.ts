/** The client sends, and the mock accepts, every value that the contract allows: enum values, bounds, optional fields. */
import { exampleInput, exampleInputs } from "@jumun/openapi/example-input";
import { type FlatInput, flatInput } from "@jumun/openapi/flat-input";
import { isJson } from "@jumun/openapi/media-type";
import type { ContractOperation } from "@jumun/openapi/operation";
import { expect, test } from "vitest";
import { recordRequest } from "../recorded-request.ts";
import { requestExamples } from "../request-examples.ts";
import { type SampleValue, sampleValues } from "../sample-values/sample-values.ts";
import { type Fits, schemaFits } from "../schema.ts";
import type { Suite } from "../suite.ts";

export function testRequestValues({ subject, mock }: Suite): void {
  const { document, operations, vendor } = subject;
  const fits = schemaFits(document);
  const client = subject.createClient({ baseUrl: mock.url(vendor) });

  test.for(operations)("$id is accepted with every value", async (operation) => {
    for (const { value, shows } of inputs(operation)) {
      const { ok, response } = await client.call(operation.id, Object(value)).result();
      expect(response.headers.get("x-jumun-refusal"), shows.join(", ")).toBeNull();
      expect(ok, shows.join(", ")).toBe(true);
    }
  });

  const others = operations.flatMap((operation) =>
    requestExamples(document, operation)
      .filter(({ mediaType }) => mediaType !== operation.body?.mediaType)
      .map((example) => ({ id: operation.id, operation, ...example })),
  );
  test.for(others)("$id accepts its example $name as $mediaType", async (example) => {
    const { id, operation, mediaType, value } = example;
    const sent = await recordRequest(subject, id, exampleInput(operation), mock.url(vendor));
    const headers = new Headers(sent.init.headers);
    headers.set("content-type", mediaType);
    const body = isJson(mediaType) ? JSON.stringify(value) : new URLSearchParams(Object(value));
    const response = await fetch(sent.url, { ...sent.init, headers, body });
    expect(response.headers.get("x-jumun-refusal")).toBeNull();
    expect(response.ok).toBe(true);
  });

  function inputs(operation: ContractOperation): SampleValue[] {
    const flat = flatInput(document, operation);
    const samples = exampleInputs(operation).map(({ input }) => input);
    const hasBody: Fits = (schema, value) =>
      fits(schema, value) && (schema !== flat.schema || isBody(operation, flat, Object(value)));
    return sampleValues({ document, fits: hasBody }, flat.schema, samples);
  }

  /** The flat input does not have the `minProperties` of the body. */
  function isBody({ body }: ContractOperation, { fields }: FlatInput, input: object): boolean {
    const names = fields.filter(({ in: location }) => location === "body").map(({ name }) => name);
    const sent = Object.entries(input).filter(([name]) => names.includes(name));
    if (body === undefined || names.length === 0) return true;
    return (sent.length === 0 && !body.required) || fits(body.schema, Object.fromEntries(sent));
  }
}
