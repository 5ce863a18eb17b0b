/** An answer that leads elsewhere: the mock gives it, and the client goes on where that is no danger. */

import { exampleInput } from "@jumun/openapi/example-input";
import type { ContractOperation, OperationResponse } from "@jumun/openapi/operation";
import { resolve } from "@jumun/openapi/reference";
import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { describe, expect, test } from "vitest";
import { recordRequest } from "../recorded-request.ts";
import { isLocation, leadsOn, lowestSuccess } from "../status-for.ts";
import type { Suite } from "../suite.ts";

export function testRedirect({ subject, mock }: Suite): void {
  const { document, operations, vendor } = subject;

  const redirects = operations.flatMap((operation) =>
    operation.responses
      .filter(leadsOn)
      .map((answer) => ({ operation, answer, id: operation.id, key: answer.key })),
  );

  const schemes = Object.values(document.components?.securitySchemes ?? {}).map((scheme) =>
    resolve(document, scheme),
  );

  const credentialHeaders = [
    "authorization",
    "cookie",
    ...schemes.flatMap((scheme) => (scheme.type === "apiKey" ? scheme.name.toLowerCase() : [])),
  ];

  describe.each(operations)("$id, led to another origin", (operation) => {
    test("goes there only where it reads, and takes no credential along", async () => {
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

      await client.call(id, input).result();

      expect(leading.received.map((each) => each.method)).toEqual([method]);
      expect(stranger.received.map((each) => each.method)).toEqual(method === "GET" ? ["GET"] : []);
      for (const { headers } of stranger.received) {
        expect(credentialHeaders.filter((name) => name in headers)).toEqual([]);
      }
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
  if (target === undefined || !/^https?:$/.test(target.protocol)) return false;
  const repeats = answer.key === "307" || answer.key === "308";
  return method === "GET" || (repeats && target.origin === new URL(from).origin);
}
