import { expect, test } from "vitest";
import { operationFragment } from "./operation-fragment.ts";

// The expected fragments are those that Redoc 3.0.1 itself gave for these tags and ids.
test.each([
  [["Orders & 주문", "Other"], "Get_C-d.e", "#/orders-and/get_c-d.e"],
  [["미입금 주문"], "getB", "#/미입금-주문/getb"],
  [["Undeclared/Tag (x)"], "postB", "#/undeclaredtag-(x)/postb"],
  [undefined, "getA", "#/other/geta"],
])("the operation with the tags %j and the id %s is at %s", (tags, operationId, fragment) => {
  const operation = { operationId, responses: {}, ...(tags && { tags }) };
  const document = {
    openapi: "3.1.0",
    info: { title: "주문", version: "1.0.0" },
    paths: { "/orders/{code}": { get: operation } },
  };

  expect(operationFragment(document, { method: "GET", path: "/orders/{code}" })).toBe(fragment);
});
