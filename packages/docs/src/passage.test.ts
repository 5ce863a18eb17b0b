import { expect, test } from "vitest";
import { passages } from "./passage.ts";

const discrepancy = {
  says: "`order_code` is a string.",
  shows: "A number, 391837 (https://vendor.example/orders).",
  chosen: "A string.",
  why: "An identifier is nothing to calculate with.",
};

test("a discrepancy names both sides, the choice and the reason, its addresses as links", () => {
  expect(passages({ "x-discrepancy": [discrepancy] }, "parameter")).toEqual([
    `<details>
<summary><strong>Discrepancy. </strong><em>The page says: </em><code>order_code</code> is a string.<br><em>Chosen: </em>A string.</summary>

*It shows:* A number, 391837 (<https://vendor.example/orders>).\\
*Why:* An identifier is nothing to calculate with.

</details>`,
  ]);
});

test("what is read at once is one paragraph, and no markup of its own", () => {
  const says = "The first, <b>.\n\nThe second.\n";

  expect(passages({ "x-discrepancy": [{ ...discrepancy, says }] }, "schema")[0]).toContain(
    "<em>The page says: </em>The first, &lt;b&gt;. The second.<br>",
  );
});

test("each paragraph of a long text stays in its quotation", () => {
  const source = "The first.\n\nThe second.\n";

  expect(passages({ "x-evidence": { kind: "inferred", source } }, "schema")).toEqual([
    "> **Inferred.** The first.\n> \n> The second.",
  ]);
});

test.each([
  ["vendor-doc", "Known from the vendor's documentation."],
  ["vendor-doc-other-version", "Known from another version of the vendor's documentation."],
  ["client-code", "Known from the code of public clients."],
  ["third-party", "Known from a third party."],
  ["inferred", "Inferred."],
])("evidence of the kind %s is named in words, with its source", (kind, words) => {
  const source = "Read on https://vendor.example.";

  expect(passages({ "x-evidence": { kind, source } }, "header")).toEqual([
    `> **${words}** Read on <https://vendor.example>.`,
  ]);
});

test("evidence comes before what it leaves open, and each discrepancy has its own passage", () => {
  const said = passages(
    {
      "x-discrepancy": [discrepancy, { ...discrepancy, says: "Nothing." }],
      "x-evidence": { kind: "inferred", source: "The name." },
    },
    "response",
  );

  expect(said.map((passage) => passage.match(/Inferred|Discrepancy/)?.[0])).toEqual([
    "Inferred",
    "Discrepancy",
    "Discrepancy",
  ]);
});

test("an operation says whether it may be sent again", () => {
  expect(passages({ "x-idempotent": true }, "operation")).toEqual([
    "**May be sent again.** Sent twice it has the effect of one, so the client repeats a failed attempt by itself.",
  ]);
  expect(passages({ "x-idempotent": false }, "operation")).toEqual([
    "**Not sent again.** The client never repeats a call by itself that may have reached the vendor.",
  ]);
});

test.each([
  [
    { style: "page-number", page: "page", items: "" },
    "**Paged.** `page` is the page, counted from 1. The answer is the list of rows. The client reads one page after the other where its answer is iterated.",
  ],
  [
    { style: "page-number", page: "page", limit: "limit", items: "/rows", last: "Link" },
    "**Paged.** `page` is the page, counted from 1. `limit` is the number of rows of a page. The rows are at `/rows`. The `Link` header of the answer tells the next page and the last one. The client reads one page after the other where its answer is iterated.",
  ],
])("an operation says how it is paged: %j", (pagination, words) => {
  expect(passages({ "x-pagination": pagination }, "operation")).toEqual([words]);
});

test("a split operation says which two operations it is", () => {
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

  expect(passages({ "x-split": split }, "operation")).toEqual([
    "**Two operations of the client share this path and method.** The query parameter `order_code` tells them apart.",
    "**Without `order_code`: `listOrders`.** List orders (주문 목록).",
    "One page per call.",
    "**May be sent again.** Sent twice it has the effect of one, so the client repeats a failed attempt by itself.",
    "Parameters: `limit`, `page`. Answers 200 with `OrderList`.",
    "**With `order_code`: `getOrder`.** Get an order.",
    "By its code.",
    "> **Inferred.** The name.",
    "Parameters: `order_code`.",
  ]);
});

test("a schema says that it is a failure, an envelope or a list of values that may grow", () => {
  expect(passages({ "x-failure": true }, "schema")).toEqual([
    "**A failure**, whatever the status: the client throws an error with this body.",
  ]);
  expect(passages({ "x-envelope": "data" }, "schema")).toEqual([
    "**An envelope:** the client hands out what is in `data`.",
  ]);
  expect(passages({ "x-extensible-enum": ["출고대기", "출고완료"] }, "schema")).toEqual([
    "Known values: `출고대기`, `출고완료`. Others are possible.",
  ]);
});

test("a security scheme says what stands before the credential", () => {
  const scheme = { type: "apiKey", in: "header", name: "Authorization", "x-prefix": "Token " };

  expect(passages(scheme, "securityScheme")).toEqual([
    "Sent as `Authorization: Token <credential>`.",
  ]);
});

test("what says nothing has no passage", () => {
  expect(passages({ description: "An order (주문)." }, "operation")).toEqual([]);
});
