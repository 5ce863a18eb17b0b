/** Redirects: the mock responds with them, and the client follows them within the origin. */

import { exampleInput } from "@jumun/openapi/example-input";
import type { ContractOperation, OperationResponse } from "@jumun/openapi/operation";
import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { describe, expect, test } from "vitest";
import { recordRequest } from "../recorded-request.ts";
import { isLocation, leadsOn, lowestSuccess } from "../status-for.ts";
import type { Suite } from "../suite.ts";

export function testRedirect({ subject, mock }: Suite): void {
  const { operations, vendor } = subject;

  const redirects = operations.flatMap((operation) =>
    operation.responses
      .filter(leadsOn)
      .map((answer) => ({ operation, answer, id: operation.id, key: answer.key })),
  );

  describe.each(operations)("$id, led to another origin", (operation) => {
    test("does not go there", async () => {
      const { id, method } = operation;
      await using stranger = await vendorServer((_, response) => json(response, 200, {}));
      await using leading = await vendorServer((_, response) => {
        response.writeHead(307, { location: `${stranger.url}/orders` }).end();
      });
      const input = exampleInput(operation);
      const { url } = await recordRequest(subject, id, input, mock.url(vendor));
      // The token comes from the mock as ever: only the call itself is led away.
      const client = subject.createClient({
        baseUrl: mock.url(vendor),
        fetch: (to, init) => fetch(to === url ? leading.url : to, init),
      });

      const { response } = await client.call(id, input).result();

      expect(response.status).toBe(307);
      expect(leading.received.map((each) => each.method)).toEqual([method]);
      expect(stranger.received).toEqual([]);
    });
  });

  describe.each(redirects)("$id answered $key", ({ operation, answer }) => {
    const { key, headers, examples } = answer;
    const named = examples.length === 0 ? [""] : examples.map(({ name }) => `, example=${name}`);

    test.each(named)("is given by the mock where it is asked for%s", async (example) => {
      const sent = await recordRequest(
        subject,
        operation.id,
        exampleInput(operation),
        mock.url(vendor),
      );
      const response = await sent.send({ headers: { prefer: `code=${key}${example}` } });
      expect(response.headers.get("x-jumun-refusal")).toBeNull();
      expect(response.status).toBe(Number(key));
      for (const header of headers) {
        expect(response.headers.get(header.name)).toBe(String(header.example));
      }
    });

    test("is followed by what reads, and handed out to what writes and would become another", async () => {
      const { result, first, second } = await redirected(operation, answer);
      const target = targetOf(answer, first);
      if (isFollowed(operation, answer, first)) {
        expect(result.response.status).toBe(lowestSuccess(operation));
        expect(second).toBe(target?.pathname);
      } else {
        expect(result).toMatchObject({ ok: false, status: Number(key) });
        expect(second).toBeUndefined();
      }
    });
  });

  /** The call, redirected by the mock, and answered as ever by the mock too wherever that leads. */
  async function redirected(operation: ContractOperation, { key }: OperationResponse) {
    let first: { url: string; init: RequestInit } | undefined;
    let second: string | undefined;
    const client = subject.createClient({
      baseUrl: mock.url(vendor),
      fetch: async (url, init) => {
        if (first === undefined) {
          const response = await fetch(url, init);
          if (response.status === Number(key)) first = { url, init };
          return response;
        }
        second = new URL(url).pathname;
        const headers = new Headers(first.init.headers);
        headers.delete("prefer");
        return fetch(first.url, { ...first.init, headers });
      },
    });
    const preferring = { headers: { prefer: `code=${key}` } };
    const result = await client.call(operation.id, exampleInput(operation), preferring).result();
    if (first === undefined) throw new Error(`${operation.id} was not redirected.`);
    return { result, first: first.url, second };
  }
}

function targetOf({ headers }: OperationResponse, base: string): URL | undefined {
  const location = String(headers.find(isLocation)?.example);
  return URL.canParse(location, base) ? new URL(location, base) : undefined;
}

function isFollowed(
  { method }: ContractOperation,
  answer: OperationResponse,
  from: string,
): boolean {
  const target = targetOf(answer, from);
  const repeats = answer.key === "307" || answer.key === "308";
  return target?.origin === new URL(from).origin && (repeats || method === "GET");
}
