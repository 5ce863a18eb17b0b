import { expect, test } from "vitest";
import { crema } from "../../test/built-sites.ts";
import { checkOperationLinks } from "./check-operation-links.ts";

test("links to operations, and to vendors that the site does not have, are accepted", () => {
  const guide =
    "[one](../crema/index.html#/unpaid-orders/deleteunpaidorder), [two](../other/index.html#/a/b)";

  expect(() => checkOperationLinks(guide, "first.md", [crema])).not.toThrow();
});

test("a link to an unknown operation is an error with the guide and the fragments", () => {
  const guide = "[one](../crema/index.html#/orders/misspelt)";

  expect(() => checkOperationLinks(guide, "first.md", [crema])).toThrow(
    /^first\.md: crema has no operation at #\/orders\/misspelt\. Its fragments are #\//,
  );
});
