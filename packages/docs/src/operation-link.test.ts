import { expect, test } from "vitest";
import { operationLinks } from "./operation-link.ts";
import { prepareReference } from "./reference.ts";

const contract = {
  openapi: "3.1.0",
  info: { title: "주문", version: "1.0.0" },
  tags: [{ name: "Orders & 주문" }],
  paths: {
    "/orders/{code}": {
      get: { operationId: "getOrder", tags: ["Orders & 주문", "Other"], responses: {} },
      delete: { operationId: "deleteOrder", tags: ["Orders & 주문"], responses: {} },
    },
  },
};

test("an operation's link is the one of the page's own menu", async () => {
  const { prepared } = await prepareReference(contract, "sample", "en");
  const linkTo = operationLinks(prepared.items);

  expect(linkTo({ method: "GET", path: "/orders/{code}" })).toBe("#/orders-and/getorder");
  expect(linkTo({ method: "DELETE", path: "/orders/{code}" })).toBe("#/orders-and/deleteorder");
});

test("an operation that the menu does not have is an error", async () => {
  const { prepared } = await prepareReference(contract, "sample", "en");
  const linkTo = operationLinks(prepared.items);

  expect(() => linkTo({ method: "PUT", path: "/orders/{code}" })).toThrow(
    "Redoc's menu does not have PUT /orders/{code}: give the operation a tag.",
  );
});
