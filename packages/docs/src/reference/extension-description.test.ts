import { expect, test } from "vitest";
import { describeNode } from "./extension-description.ts";

const discrepancy = {
  id: "order-code-as-number",
  page: "`order_code` is a string.",
  wire: "A number, 391837 (https://vendor.example/orders).",
  chosen: "A string.",
  why: "An identifier is nothing to calculate with.",
};

test("what the page says is visible, the decision is folded, and a link leads to the ledger", () => {
  const [note] = describeNode({ "x-discrepancy": [discrepancy] }, "parameter", "en", "nuri");

  expect(note).toBe(
    [
      `<details class="note" data-note="order-code-as-number"><summary><strong>Discrepancy. The page says: </strong><code>order_code</code> is a string.</summary>`,
      `<dl><div><dt>Found elsewhere</dt><dd>A number, 391837 (<a href="https://vendor.example/orders">https://vendor.example/orders</a>).</dd></div>`,
      `<div><dt>Decision</dt><dd>A string.</dd></div>`,
      `<div><dt>Reason</dt><dd>An identifier is nothing to calculate with.</dd></div></dl>`,
      `<p><a href="../ledger/nuri/index.html#order-code-as-number">Entry in the list of discrepancies</a></p></details>`,
    ].join(""),
  );
});

test("a note is one paragraph, and its markup is escaped", () => {
  const page = "The first, <b>.\n\nThe second.\n";

  expect(describeNode({ "x-discrepancy": [{ ...discrepancy, page }] }, "schema")[0]).toContain(
    "</strong>The first, &lt;b&gt;. The second.</summary>",
  );
});

test.each([
  ["vendor-doc", "Source: the vendor&#39;s documentation."],
  ["vendor-doc-other-version", "Source: another version of the vendor&#39;s documentation."],
  ["client-code", "Source: the code of public clients."],
  ["third-party", "Source: a third party."],
  ["inferred", "Inferred."],
])("evidence of the kind %s is described with its source", (kind, words) => {
  const source = "Read on https://vendor.example.";

  expect(describeNode({ "x-evidence": { kind, source } }, "header")).toEqual([
    `<details class="source"><summary>${words}</summary><p>Read on <a href="https://vendor.example">https://vendor.example</a>.</p></details>`,
  ]);
});

test("evidence without a source has nothing to unfold", () => {
  expect(describeNode({ "x-evidence": { kind: "inferred" } }, "schema")).toEqual(["*Inferred.*"]);
});

test("evidence comes before discrepancies, and each discrepancy is described separately", () => {
  const texts = describeNode(
    {
      "x-discrepancy": [discrepancy, { ...discrepancy, page: "Nothing." }],
      "x-evidence": { kind: "inferred", source: "The name." },
    },
    "response",
  );

  expect(texts.map((text) => text.match(/Inferred|Discrepancy/)?.[0])).toEqual([
    "Inferred",
    "Discrepancy",
    "Discrepancy",
  ]);
});

test("an operation is described as idempotent or not", () => {
  expect(describeNode({ "x-idempotent": true }, "operation")).toEqual([
    "**Idempotent.** The client retries a failed attempt.",
  ]);
  expect(describeNode({ "x-idempotent": false }, "operation")).toEqual([
    "**Not idempotent.** The client never retries a call that may have reached the vendor.",
  ]);
});

test.each([
  [
    { style: "page-number", page: "page", items: "" },
    "**Paginated.** `page` is the page number, starting at 1. The response is the list of items. Iterate over the response and the client reads page after page.",
  ],
  [
    { style: "page-number", page: "page", limit: "limit", items: "/rows", last: "Link" },
    "**Paginated.** `page` is the page number, starting at 1. `limit` is the number of items per page. The items are at `/rows`. The `Link` response header links to the next and the last page. Iterate over the response and the client reads page after page.",
  ],
])("the pagination of an operation is described: %j", (pagination, words) => {
  expect(describeNode({ "x-pagination": pagination }, "operation")).toEqual([words]);
});

test("both halves of a split operation are described", () => {
  const split = {
    by: "order_code",
    absent: {
      operationId: "listOrders",
      summary: "List orders (주문 목록)",
      description: "One page per call.",
      parameters: ["limit", "page"],
      "x-idempotent": true,
      responses: { "200": { schema: { $ref: "#/components/schemas/OrderList" } } },
    },
    present: {
      operationId: "getOrder",
      summary: "Get an order",
      description: "By its code.",
      parameters: ["order_code"],
      "x-evidence": { kind: "inferred", source: "The name." },
    },
  };

  expect(describeNode({ "x-split": split }, "operation")).toEqual([
    "**Two client operations share this path and method.** The query parameter `order_code` selects one.",
    "**Without `order_code`: `listOrders`.** List orders (주문 목록).",
    "One page per call.",
    "**Idempotent.** The client retries a failed attempt.",
    "Parameters: `limit`, `page`. Responds 200 with `OrderList`.",
    "**With `order_code`: `getOrder`.** Get an order.",
    "By its code.",
    '<details class="source"><summary>Inferred.</summary><p>The name.</p></details>',
    "Parameters: `order_code`.",
  ]);
});

test("failures, envelopes and extensible enums are described", () => {
  expect(describeNode({ "x-failure": true }, "schema")).toEqual([
    "**A failure**, whatever the status: the client throws an error with this body.",
  ]);
  expect(describeNode({ "x-envelope": "data" }, "schema")).toEqual([
    "**An envelope:** the client returns the value at `data`.",
  ]);
  expect(describeNode({ "x-extensible-enum": ["출고대기", "출고완료"] }, "schema")).toEqual([
    "Known values: `출고대기`, `출고완료`. Others are possible.",
  ]);
});

test("the prefix of a credential is described", () => {
  const scheme = { type: "apiKey", in: "header", name: "Authorization", "x-prefix": "Token " };

  expect(describeNode(scheme, "securityScheme")).toEqual([
    "Sent as `Authorization: Token <credential>`.",
  ]);
});

test("a node without extensions has no description of them", () => {
  expect(describeNode({ description: "An order (주문)." }, "operation")).toEqual([]);
});
