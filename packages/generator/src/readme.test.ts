import { expect, test } from "vitest";
import { operationTable, withSections } from "./readme.ts";

const readme = `# 주문

By hand.

<!-- generated: operations -->
old
<!-- /generated -->

By hand too.

<!-- generated: discrepancies -->
<!-- /generated -->
`;

test("a generated section replaces only the text between its lines", () => {
  const once = withSections(readme, { operations: "| 새 |", discrepancies: "none" });
  expect(once).toBe(`# 주문

By hand.

<!-- generated: operations -->

| 새 |

<!-- /generated -->

By hand too.

<!-- generated: discrepancies -->

none

<!-- /generated -->
`);
  expect(withSections(String(once), { operations: "| 새 |", discrepancies: "none" })).toBe(once);
});

test.each([
  ["without its lines", readme.replace("<!-- generated: operations -->", "")],
  ["without an end", readme.replace("old\n<!-- /generated -->", "old")],
])("a section %s is reported", (_, text) => {
  expect(withSections(text, { operations: "x" })).toEqual({ missing: "operations" });
});

test("an operation is a row", () => {
  const operation = {
    id: "listOrders",
    method: "GET",
    path: "/orders",
    summary: "List\norders | 주문",
    description: "",
    deprecated: false,
    idempotent: true,
    security: [["apiKey", "token"], ["basic"]],
    parameters: [],
    responses: [],
  };
  expect(operationTable([operation, { ...operation, idempotent: false, security: [] }])).toBe(
    `| method | request | what it does | idempotent | paged | credentials |
| --- | --- | --- | --- | --- | --- |
| \`listOrders\` | \`GET /orders\` | List orders \\| 주문 | yes | no | \`apiKey\` and \`token\`, or \`basic\` |
| \`listOrders\` | \`GET /orders\` | List orders \\| 주문 | no | no | none |`,
  );
  expect(operationTable([operation], "ko")).toContain(
    "| List orders \\| 주문 | 예 | 아니요 | `apiKey` + `token` 또는 `basic` |",
  );
});
