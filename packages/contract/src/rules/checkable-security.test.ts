import { expect, test } from "vitest";
import { change, problemsOf } from "./rule-tester.ts";

const contract = `openapi: 3.1.0
info: { title: 주문, version: 1.0.0 }
paths: {}
components:
  securitySchemes:
    pair: { type: http, scheme: basic }
    token: { type: http, scheme: bearer }
    key: { type: apiKey, in: header, name: x-api-key }
`;

test("Prism checks basic, bearer and keys", async () => {
  expect(await problemsOf("checkable-security", contract)).toEqual([]);
});

test.for(["Token", "Bearer", "digest"])(
  "Prism does not check the http scheme %s",
  async (scheme) => {
    expect(await problemsOf("checkable-security", change(contract, "bearer", scheme))).toEqual([
      `openapi.yaml:7:34 Prism lets every request pass under the http scheme "${scheme}": write basic or bearer in lower case, or type apiKey in header Authorization with x-prefix. (jumun/checkable-security)`,
    ]);
  },
);

test("Prism does not check mutual TLS", async () => {
  expect(
    await problemsOf(
      "checkable-security",
      change(contract, "{ type: http, scheme: basic }", "{ type: mutualTLS }"),
    ),
  ).toEqual([
    "openapi.yaml:6:19 Prism lets every request pass under mutualTLS: describe a credential that the request carries. (jumun/checkable-security)",
  ]);
});
