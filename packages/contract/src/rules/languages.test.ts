import { expect, test } from "vitest";
import { change, problemsOf } from "./rule-tester.ts";

const contract = `openapi: 3.1.0
x-languages: [en, ko]
info:
  title: Orders
  version: 1.0.0
  x-ko: { title: 주문 }
  x-evidence: { kind: vendor-doc, source: "The page “Orders”.", ko: "“Orders” 문서." }
  x-discrepancy:
    - { id: no-errors, says: A., shows: B., chosen: C., why: D., ko: { says: 가., shows: 나., chosen: 다., why: 라. } }
tags: [{ name: Orders, description: Orders., x-ko: { name: 주문, description: 쇼핑몰의 주문. } }]
paths:
  /orders:
    get:
      summary: List orders
      x-ko: { summary: 주문 목록 }
      responses:
        "200":
          description: OK.
          x-ko: { description: 성공. }
          content:
            application/json:
              schema:
                properties:
                  state:
                    description: The state.
                    x-ko: { description: 주문 상태. }
                    $ref: "#/components/schemas/State"
              examples:
                one: { summary: One, x-ko: { summary: 하나 }, value: { title: 주문, x-ko: { summary: 값 } } }
components:
  schemas:
    State: { type: string, x-evidence: { kind: third-party, source: "https://vendor.example/state" } }
`;

test("a contract in both languages has each text in both", async () => {
  expect(await problemsOf("languages", contract)).toEqual([]);
});

test.for([
  ["a title", "  x-ko: { title: 주문 }\n", "4:3", "`title` has no Korean: write `title` of `x-ko`"],
  [
    "a tag's",
    ", description: 쇼핑몰의 주문.",
    "10:24",
    "`description` has no Korean: write `description` of `x-ko`",
  ],
  [
    "an operation's",
    "      x-ko: { summary: 주문 목록 }\n",
    "14:7",
    "`summary` has no Korean: write `summary` of `x-ko`",
  ],
  [
    "a named example's",
    " x-ko: { summary: 하나 },",
    "29:24",
    "`summary` has no Korean: write `summary` of `x-ko`",
  ],
  [
    "one beside a $ref",
    "                    x-ko: { description: 주문 상태. }\n",
    "25:21",
    "`description` has no Korean: write `description` of `x-ko`",
  ],
  ["a reason's", ", why: 라.", "9:57", "`why` has no Korean: write `why` of `ko`"],
  ["a source's", ', ko: "“Orders” 문서."', "7:35", "`source` has no Korean: write `ko`"],
] as const)("a text without Korean is named, %s", async ([, passage, place, message]) => {
  expect(await problemsOf("languages", change(contract, passage, ""))).toEqual([
    `openapi.yaml:${place} ${message} beside it. (jumun/languages)`,
  ]);
});

test("Korean without its English is named", async () => {
  expect(
    await problemsOf("languages", change(contract, "      summary: List orders\n", "")),
  ).toEqual([
    "openapi.yaml:14:7 `summary` of `x-ko` has no English: write `summary` beside it, or leave it out. (jumun/languages)",
  ]);
});

test("Korean has a word in Hangul", async () => {
  expect(
    await problemsOf("languages", change(contract, "summary: 주문 목록", "summary: List")),
  ).toEqual([
    "openapi.yaml:14:7 `summary` of `x-ko` has no word in Hangul: write Korean. (jumun/languages)",
  ]);
});

test("an address is the same in Korean", async () => {
  const korean = change(contract, 'state" }', 'state", ko: 상태 }');

  expect(await problemsOf("languages", korean)).toEqual([
    expect.stringContaining("`ko` stands beside an address"),
  ]);
});

test("what has no text has no Korean either", async () => {
  const responses = change(
    contract,
    "      responses:\n",
    "      responses:\n        x-ko: { summary: 응답 }\n",
  );

  expect(await problemsOf("known-words", responses)).toEqual([
    expect.stringContaining("Nobody reads x-ko on a responses"),
  ]);
});

test("a contract in one language has nothing beside its texts", async () => {
  const title = "openapi: 3.1.0\ninfo: { title: 주문, version: 1.0.0 }\npaths: {}\n";

  expect(await problemsOf("languages", title)).toEqual([]);
  expect(await problemsOf("languages", `${title}x-languages: [ko]\n`)).toEqual([]);
  expect(
    await problemsOf("languages", change(title, "0.0 }", "0.0, x-ko: { title: 주문 } }")),
  ).toEqual([
    "openapi.yaml:2:36 Nobody is told of this Korean: say x-languages: [en, ko] at the contract's root, with Korean beside every text, or leave x-ko out. (jumun/languages)",
  ]);
});

test.for(["[ko, en]", "[fr]", "[]", "[en, en]"])("the languages are not %s", async (named) => {
  expect(await problemsOf("languages", change(contract, "[en, ko]", named))).toContainEqual(
    "openapi.yaml:2:14 x-languages is none of [en], [ko] and [en, ko]: name what all texts are written in. (jumun/languages)",
  );
});
