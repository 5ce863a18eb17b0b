import { join } from "node:path";
import { expect, test } from "vitest";
import { bundleContract } from "./bundle.ts";
import { folderWith } from "./rules/rule.fixture.ts";
import { workflowProblems } from "./workflow-problems.ts";
import { readWorkflows, stepsOf } from "./workflows.ts";

const openapi = `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /token: { post: { operationId: issueToken, responses: { "200": { description: The token. } } } }
  /orders: { get: { operationId: listOrders, responses: { "200": { description: The orders. } } } }
`;

async function contractWith(arazzo: string): Promise<string> {
  const folder = await folderWith({
    "shop/openapi.yaml": openapi,
    "shop/workflows.arazzo.yaml": arazzo,
    "shop/programs/orders.ts": "",
  });
  return join(folder, "shop", "openapi.yaml");
}

const sources = "sourceDescriptions: [{ name: shop, type: openapi, url: openapi.yaml }]";
const step = (operationId: string) =>
  `{ stepId: ${operationId}, description: Does it., operationId: ${operationId} }`;
const good = `${sources}
workflows:
  - { workflowId: token, summary: Token, description: Issues it., steps: [${step("issueToken")}] }
  - { workflowId: orders, summary: Orders, description: Lists them., dependsOn: [token], steps: [${step("listOrders")}] }
`;

async function problemsOf(arazzo: string): Promise<string[]> {
  const contract = await contractWith(arazzo);
  const problems = await workflowProblems(contract, await bundleContract(contract));
  return problems.map(({ line, message }) => `${line} ${message}`);
}

test("workflows have texts, programs and operations of the contract", async () => {
  expect(await problemsOf(good)).toEqual([]);
  expect(await problemsOf(good.replaceAll("listOrders", "listOrder"))).toEqual([
    "4 The contract has no operation listOrder: correct the name; of a split, name the whole.",
  ]);
  expect(await problemsOf(good.replace("workflowId: orders", "workflowId: other"))).toEqual([
    "4 The workflow other has no program: write programs/other.ts, which does the same.",
  ]);
  expect(await problemsOf(good.replace(", description: Lists them.", ""))).toEqual([
    "4 The workflow orders has no description: write one.",
  ]);
  expect(await problemsOf(good.replaceAll("description: Does it., ", ""))).toHaveLength(2);
});

test("a step without an operation, or another source, could call any server", async () => {
  const external = good.replace(
    "operationId: listOrders",
    "x-operation: { url: https://shop.invalid }",
  );
  expect(await problemsOf(external)).toEqual([
    "4 The step listOrders has no operationId: name an operation of the contract.",
  ]);
  const message =
    "The only source is the contract: write [{ name: shop, type: openapi, url: openapi.yaml }].";
  expect(await problemsOf(good.replace("name: shop", "name: other"))).toEqual([`1 ${message}`]);
});

test("the steps of a run begin with those of other workflows that it depends on", async () => {
  const workflows = await readWorkflows(await contractWith(good));
  const operations = workflows.map((workflow) =>
    stepsOf(workflow, workflows).map(({ operationId }) => operationId),
  );
  expect(operations).toEqual([["issueToken"], ["issueToken", "listOrders"]]);
});
