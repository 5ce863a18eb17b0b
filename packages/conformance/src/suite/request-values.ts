/** The client sends, and the mock accepts, every value that the contract allows: enum values, bounds, optional fields. */
import { exampleInput, exampleInputs } from "@jumun/openapi/example-input";
import { type FlatInput, flatInput } from "@jumun/openapi/flat-input";
import { isJson } from "@jumun/openapi/media-type";
import type { ContractOperation } from "@jumun/openapi/operation";
import { describe, expect, test } from "vitest";
import { recordRequest } from "../recorded-request.ts";
import { requestExamples } from "../request-examples.ts";
import { type SampleValue, sampleValues } from "../sample-values/sample-values.ts";
import { type Fits, schemaFits } from "../schema.ts";
import type { Suite } from "../suite.ts";

type Input = Readonly<Record<string, unknown>>;

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
  describe.runIf(others.length > 0)("further media types", () => {
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
  });

  function inputs(operation: ContractOperation): SampleValue[] {
    const flat = flatInput(document, operation);
    const samples = exampleInputs(operation).map(({ input }) => input);
    if (flat.schema.allOf && operation.parameters.length > 0) {
      return inputsBeside(operation, flat, samples);
    }
    const hasBody: Fits = (schema, value) =>
      fits(schema, value) && (schema !== flat.schema || isBody(operation, flat, Object(value)));
    return sampleValues({ document, fits: hasBody }, flat.schema, samples);
  }

  /** Values of the parameters and of the body apart: a closed form of the body allows no parameter in it. */
  function inputsBeside(
    { body }: ContractOperation,
    flat: FlatInput,
    samples: readonly Input[],
  ): SampleValue[] {
    const names = bodyNames(flat);
    const isInBody = (name: string) => names.includes(name);
    const isParameter = (name: string) => !isInBody(name);
    const isFilled: Fits = (schema, value) =>
      fits(schema, value) && (schema !== body?.schema || Object.keys(Object(value)).length > 0);
    const [first = {}] = samples;
    return [
      { schema: flat.schema.allOf?.[0] ?? {}, own: isParameter, others: isInBody },
      { schema: body?.schema ?? {}, own: isInBody, others: isParameter },
    ].flatMap(({ schema, own, others }) =>
      sampleValues(
        { document, fits: isFilled },
        schema,
        samples.map((sample) => pick(sample, own)),
      ).map(({ value, shows }) => ({
        value: { ...pick(first, others), ...Object(value) },
        shows,
      })),
    );
  }

  /** The flat input has no `minProperties` of the body. */
  function isBody({ body }: ContractOperation, flat: FlatInput, input: Input): boolean {
    const names = bodyNames(flat);
    const sent = pick(input, (name) => names.includes(name));
    if (body === undefined || names.length === 0) return true;
    if (Object.keys(sent).length === 0 && !body.required) return true;
    return fits(body.schema, sent);
  }
}

function bodyNames({ fields }: FlatInput): string[] {
  return fields.filter(({ in: location }) => location === "body").map(({ name }) => name);
}

function pick(input: Input, has: (name: string) => boolean): Input {
  return Object.fromEntries(Object.entries(input).filter(([name]) => has(name)));
}
