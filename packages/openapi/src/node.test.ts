import { expect, test } from "vitest";
import { formatPointer } from "./json-pointer.ts";
import { listNodes, mapNodes } from "./node.ts";

const schema = { properties: { get: { enum: [{ description: "값" }] }, not: true } };
const document = {
  paths: {
    "/orders": {
      get: {
        parameters: [{ $ref: "#/components/parameters/Id" }],
        responses: { default: { content: { "application/json": { schema } } } },
      },
    },
  },
  "x-other": { schema },
};

test("nodes are listed with their types and pointers, outer nodes first", () => {
  expect(listNodes(document).map(({ type, tokens }) => `${formatPointer(tokens)} ${type}`)).toEqual(
    [
      " document",
      "/paths/~1orders pathItem",
      "/paths/~1orders/get operation",
      "/paths/~1orders/get/parameters/0 parameter",
      "/paths/~1orders/get/responses/default response",
      "/paths/~1orders/get/responses/default/content/application~1json mediaType",
      "/paths/~1orders/get/responses/default/content/application~1json/schema schema",
      "/paths/~1orders/get/responses/default/content/application~1json/schema/properties/get schema",
    ],
  );
});

test("every node is replaced once, with the nodes inside it already replaced", () => {
  const seen: string[] = [];
  const changed = mapNodes(document, (node, type, original) => {
    seen.push(type);
    expect(Object.keys(node)).toEqual(Object.keys(original));
    return type === "schema" ? { ...node, title: "바뀜" } : node;
  });

  expect(seen).toHaveLength(listNodes(document).length);
  expect(listNodes(changed).filter(({ node }) => node.title === "바뀜")).toHaveLength(2);
  expect(changed).toMatchObject({ "x-other": { schema } });
  expect(JSON.stringify(document)).not.toContain("바뀜");
});
