/**
 * What the contract allows arrives: every listed value, every bound, every field that is there or not,
 * sent by the client to the mock; and answered to the client, which hands it out as it came.
 */

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { exampleInput, exampleInputs } from "@jumun/openapi/example-input";
import { type FlatInput, flatInput } from "@jumun/openapi/flat-input";
import { isJson } from "@jumun/openapi/media-type";
import type { ContractOperation, Example, OperationResponse } from "@jumun/openapi/operation";
import { describe, expect, test } from "vitest";
import { expectedAnswer } from "../expected-answer.ts";
import { isCall } from "../is-call.ts";
import { recordRequest } from "../recorded-request.ts";
import { requestExamples } from "../request-examples.ts";
import { sampleValues } from "../sample-values/sample-values.ts";
import { schemaFits } from "../schema.ts";
import { isLocation, leadsOn, statusFor } from "../status-for.ts";
import type { Suite } from "../suite.ts";
import { withCredentials } from "../with-credentials.ts";

export function testValues({ subject, mock }: Suite): void {
  const client = subject.createClient({ baseUrl: mock.url(subject.vendor) });

  const { document, operations, vendor } = subject;

  const judge = { document, operations, fits: schemaFits(document) };

  describe.each(operations)("$id", (operation) => {
    const sent = inputs(operation);
    if (sent.length === 0) test.skip("takes nothing but its example", () => {});
    else {
      test.each(sent)("is accepted with $label", async ({ input }) => {
        const { ok, response } = await client.call(operation.id, input).result();
        expect(response.headers.get("x-jumun-refusal")).toBeNull();
        expect(ok).toBe(true);
      });
    }

    const others = requestExamples(document, operation).filter(
      ({ mediaType }) => mediaType !== operation.body?.mediaType,
    );
    if (others.length > 0) {
      test.each(others)("accepts its example $name as $mediaType", async ({ mediaType, value }) => {
        const { url, init } = await recordRequest(
          subject,
          operation.id,
          exampleInput(operation),
          mock.url(vendor),
        );
        const headers = new Headers(init.headers);
        headers.set("content-type", mediaType);
        const body = isJson(mediaType) ? JSON.stringify(value) : new URLSearchParams(Object(value));
        const response = await fetch(url, { ...init, headers, body });
        expect(response.headers.get("x-jumun-refusal")).toBeNull();
        expect(response.ok).toBe(true);
      });
    }

    const alternatives = operation.security.slice(1).map((schemes) => ({
      schemes,
      label: schemes.join(" and ") || "no credential at all",
    }));
    if (alternatives.length > 0) {
      test.each(alternatives)("is accepted with $label", async ({ schemes }) => {
        const sent = await recordRequest(
          subject,
          operation.id,
          exampleInput(operation),
          mock.url(vendor),
        );
        const { url, headers } = withCredentials(
          document,
          { url: sent.url, headers: new Headers(sent.init.headers) },
          schemes,
        );
        const response = await fetch(url, { ...sent.init, headers });
        expect(response.headers.get("x-jumun-refusal")).toBeNull();
        expect(response.ok).toBe(true);
      });
    }

    const answered = operation.responses.flatMap((answer) => answers(answer));
    if (answered.length > 0) {
      test.each(answered)("hands out $key with $label", async ({ answer, example, headers }) => {
        const { response, ...result } = await answeredBy(operation, answer, example, headers);
        const expected = expectedAnswer(document, answer, example);
        expect(result).toEqual(
          expected.ok
            ? { ok: true, status: expected.status, data: expected.body }
            : { ok: false, status: expected.status, error: expected.body },
        );
        for (const [name, value] of Object.entries(headers)) {
          expect(response.headers.get(name)).toBe(value);
        }
      });
    }
  });

  /** What was not yet sent with the examples themselves. */
  function inputs(operation: ContractOperation) {
    const flat = flatInput(document, operation);
    const { schema } = flat;
    const samples = exampleInputs(operation).map(({ input }) => input);
    if (schema.allOf && operation.parameters.length > 0)
      return inputsBeside(operation, flat, samples);
    const fits: typeof judge.fits = (each, value) =>
      judge.fits(each, value) && (each !== schema || hasBody(operation, flat, Object(value)));
    return sampleValues({ document, fits }, schema, samples).map(({ value, shows }) => ({
      input: Object(value),
      label: shows.join(", "),
    }));
  }

  /** Values of the parameters, and of the body: where a form of it is closed, no parameter is one of its fields. */
  function inputsBeside(
    { body }: ContractOperation,
    { fields, schema }: FlatInput,
    samples: readonly Readonly<Record<string, unknown>>[],
  ) {
    const names = fields.filter(({ in: location }) => location === "body").map(({ name }) => name);
    const isBody = (name: string) => names.includes(name);
    const isParameter = (name: string) => !isBody(name);
    const fits: typeof judge.fits = (each, value) =>
      judge.fits(each, value) && (each !== body?.schema || Object.keys(Object(value)).length > 0);
    const [first = {}] = samples;
    const parts = [
      { part: schema.allOf?.[0] ?? {}, own: isParameter, others: isBody },
      { part: body?.schema ?? {}, own: isBody, others: isParameter },
    ];
    return parts.flatMap(({ part, own, others }) =>
      sampleValues(
        { document, fits },
        part,
        samples.map((sample) => only(sample, own)),
      ).map(({ value, shows }) => ({
        input: { ...only(first, others), ...Object(value) },
        label: shows.join(", "),
      })),
    );
  }

  /** Whether what goes into the body is one: beside the parameters nobody counts its fields. */
  function hasBody({ body }: ContractOperation, { fields }: FlatInput, input: object): boolean {
    const names = fields.filter(({ in: location }) => location === "body").map(({ name }) => name);
    const entries = Object.entries(input).filter(([name]) => names.includes(name));
    if (body === undefined || names.length === 0) return true;
    if (entries.length === 0 && !body.required) return true;
    return judge.fits(body.schema, Object.fromEntries(entries));
  }

  function answers(answer: OperationResponse): AnswerCase[] {
    const { key, schema, examples, mediaType } = answer;
    if (schema === undefined || !isJson(mediaType)) return [];
    const samples = examples.map(({ value }) => value);
    // An answer that leads on is handed out where it does not say where to.
    const given = answer.headers.filter((header) => !leadsOn(answer) || !isLocation(header));
    const documented = given.filter(({ example }) => example !== undefined);
    const headers = Object.fromEntries(
      documented.map(({ name, example }) => [name, String(example)]),
    );
    const bodies = sampleValues(judge, schema, samples).map(({ value, shows }) => ({
      ...{ key, label: shows.join(", "), answer, headers },
      example: { name: "", summary: undefined, value },
    }));
    const [first] = bodies;
    if (first === undefined) return [];
    const withHeaders = given.flatMap((header) =>
      sampleValues(judge, header.schema ?? {}, [header.example]).flatMap(({ value, shows }) =>
        typeof value === "object"
          ? []
          : [
              {
                ...first,
                label: `${header.name} ${shows.join(", ")}`,
                headers: { ...headers, [header.name]: String(value) },
              },
            ],
      ),
    );
    return [...bodies, ...withHeaders];
  }

  /** The call, its answer from a server in the vendor's place; a token comes from the mock as ever. */
  async function answeredBy(
    operation: ContractOperation,
    { key, mediaType = "" }: OperationResponse,
    { value }: Example,
    headers: Readonly<Record<string, string>>,
  ) {
    const status = statusFor(operation, key) ?? 599;
    const server = createServer((_, response) => {
      response.writeHead(status, { ...headers, "content-type": mediaType });
      response.end(JSON.stringify(value));
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const calling = subject.createClient({
      baseUrl: mock.url(vendor),
      retries: 0,
      fetch: (url, init) => {
        const isOwn = isCall(operation, mock.url(vendor), url, init);
        return fetch(isOwn ? url.replace(mock.url(), address) : url, init);
      },
    });
    try {
      return await calling.call(operation.id, exampleInput(operation)).result();
    } finally {
      server.closeAllConnections();
      server.close();
    }
  }
}

interface AnswerCase {
  readonly key: string;
  readonly label: string;
  readonly answer: OperationResponse;
  readonly example: Example;
  readonly headers: Readonly<Record<string, string>>;
}

function only(input: Readonly<Record<string, unknown>>, has: (name: string) => boolean) {
  return Object.fromEntries(Object.entries(input).filter(([name]) => has(name)));
}
