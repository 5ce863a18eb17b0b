import { expect, test } from "vitest";
import { change, problemsOf } from "./rule-tester.ts";

const contract = `openapi: 3.1.0
info:
  title: 주문
  version: 1.0.0
  x-discrepancy:
    - &amount { id: amount-as-text, says: A number., shows: A text., chosen: A text., why: "2^53." }
    - { id: no-errors, says: Errors., shows: None., chosen: None., why: Guessing helps nobody. }
paths:
  /orders:
    get:
      x-discrepancy: [*amount]
      responses: { "200": { description: OK. } }
`;

test("each discrepancy has an id of its own, which an alias repeats", async () => {
  expect(await problemsOf("discrepancy-id", contract)).toEqual([]);
});

test("a discrepancy has an id", async () => {
  expect(await problemsOf("discrepancy-id", change(contract, "id: no-errors, ", ""))).toEqual([
    "openapi.yaml:7:7 The field `id` must be present on this level. (struct)",
  ]);
});

test.for(["No-Errors", "no_errors", "no--errors", "-errors", "오류없음", '""'])(
  "an id is in kebab-case: %s is not",
  async (id) => {
    expect(await problemsOf("discrepancy-id", change(contract, "no-errors", id))).toEqual([
      `openapi.yaml:7:13 \`${id.replaceAll('"', "")}\` is no id of a discrepancy: say in kebab-case what it is about, like link-header-ampersand. (jumun/discrepancy-id)`,
    ]);
  },
);

test("two discrepancies have two ids", async () => {
  expect(
    await problemsOf("discrepancy-id", change(contract, "no-errors", "amount-as-text")),
  ).toEqual([
    "openapi.yaml:7:13 The id `amount-as-text` is another discrepancy's too: give each its own. (jumun/discrepancy-id)",
  ]);
});
