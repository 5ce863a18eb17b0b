import { expect, test } from "vitest";
import { change, problemsOf } from "./rule.fixture.ts";

const contract = `openapi: 3.1.0
info: { title: 주문, version: 1.0.0 }
servers:
  - url: https://prod.vendor.example
    x-environment: production
  - url: https://test.vendor.example
    x-environment: test
  - url: https://placeholder.example
paths: {}
`;

test("each environment has one server, and a placeholder has no environment", async () => {
  expect(await problemsOf("environment", contract)).toEqual([]);
});

test("two servers with the same environment are reported", async () => {
  expect(await problemsOf("environment", change(contract, ": test", ": production"))).toEqual([
    "openapi.yaml:7:20 Two servers have the environment production. Remove x-environment from one of them. (jumun/environment)",
  ]);
});

test("an environment has one of the names that the client takes", async () => {
  expect(await problemsOf("environment", change(contract, ": test", ": staging"))).toEqual([
    'openapi.yaml:7:20 `x-environment` can be one of the following only: "production", "test". (struct)',
  ]);
});
