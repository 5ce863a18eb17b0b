import { expect, test } from "vitest";
import { change, problemsOf } from "./rule-tester.ts";

const contract = `openapi: 3.1.0
info: { title: 주문, version: 1.0.0 }
paths: {}
components:
  securitySchemes:
    token:
      type: apiKey
      in: header
      name: Authorization
      x-prefix: "Token "
    session: { type: apiKey, in: cookie, name: session }
    basic: { type: http, scheme: basic }
`;

function misplaced(place: string): string {
  return `openapi.yaml:${place} x-prefix stands before a credential in a header: put it on a scheme of type apiKey in header, or leave it out. (jumun/credential-prefix)`;
}

test("a credential in a header may have a prefix", async () => {
  expect(await problemsOf("credential-prefix", contract)).toEqual([]);
});

test("a credential that is not in a header, or is no key, has none", async () => {
  expect(
    await problemsOf(
      "credential-prefix",
      change(contract, "name: session }", 'name: session, x-prefix: "Token " }'),
    ),
  ).toEqual([misplaced("11:57")]);
  expect(
    await problemsOf(
      "credential-prefix",
      change(contract, "scheme: basic }", 'scheme: basic, x-prefix: "Basic " }'),
    ),
  ).toEqual([misplaced("12:41")]);
});

test("a prefix keeps its space, which YAML takes from a bare word", async () => {
  expect(await problemsOf("credential-prefix", change(contract, '"Token "', "Token "))).toEqual([
    'openapi.yaml:10:17 x-prefix "Token" runs into the credential: quote it with its space, as in "Token ". (jumun/credential-prefix)',
  ]);
});
