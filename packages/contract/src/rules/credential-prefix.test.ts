import { expect, test } from "vitest";
import { change, problemsOf } from "./rule.fixture.ts";

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
  return `openapi.yaml:${place} x-prefix belongs on a security scheme of type apiKey in a header. Move it there, or remove it. (jumun/credential-prefix)`;
}

test("a credential in a header may have a prefix", async () => {
  expect(await problemsOf("credential-prefix", contract)).toEqual([]);
});

test("another credential has no prefix", async () => {
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

test("a prefix without its space, which YAML removes from an unquoted word, is reported", async () => {
  expect(await problemsOf("credential-prefix", change(contract, '"Token "', "Token "))).toEqual([
    'openapi.yaml:10:17 x-prefix "Token" has no space before the credential. Quote it with the space: "Token ". (jumun/credential-prefix)',
  ]);
});
