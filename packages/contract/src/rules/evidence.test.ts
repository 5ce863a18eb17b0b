import { expect, test } from "vitest";
import { change, problemsOf } from "./rule-tester.ts";

const contract = `openapi: 3.1.0
info:
  title: 주문
  version: 1.0.0
  x-evidence: { kind: vendor-doc, source: "The vendor's page on orders." }
paths:
  /orders:
    get:
      x-evidence: { kind: inferred, source: Stated nowhere. }
      x-discrepancy:
        - id: amount-as-text
          says: The table says a number.
          shows: The sample shows a text.
          chosen: A text.
          why: The number is greater than 2^53.
      responses: { "200": { description: OK. } }
`;

test("a contract says where it comes from, and what its sources leave open", async () => {
  expect(await problemsOf("evidence", contract)).toEqual([]);
});

test("info says where everything comes from", async () => {
  const line = contract.split("\n")[4];
  expect(await problemsOf("evidence", change(contract, `${line}\n`, ""))).toEqual([
    "openapi.yaml:2:1 info has no x-evidence: say of what kind the source of this contract is, and where it is found. (jumun/evidence)",
  ]);
});

test("evidence is of a known kind", async () => {
  expect(await problemsOf("evidence", change(contract, "kind: inferred", "kind: guessed"))).toEqual(
    [
      'openapi.yaml:9:27 `kind` can be one of the following only: "vendor-doc", "vendor-doc-other-version", "client-code", "third-party", "inferred". (struct)',
    ],
  );
});

test("evidence has a kind and a source, and nothing else", async () => {
  expect(await problemsOf("evidence", change(contract, ", source: Stated nowhere.", ""))).toEqual([
    "openapi.yaml:9:7 The field `source` must be present on this level. (struct)",
  ]);
  expect(await problemsOf("evidence", change(contract, "kind: inferred, ", ""))).toEqual([
    "openapi.yaml:9:7 The field `kind` must be present on this level. (struct)",
  ]);
  expect(
    await problemsOf("evidence", change(contract, "source: Stated", "sources: 1, source: Stated")),
  ).toEqual([
    "openapi.yaml:9:37 Property `sources` is not expected here. Did you mean source? (struct)",
  ]);
  expect(
    await problemsOf(
      "evidence",
      change(contract, "{ kind: inferred, source: Stated nowhere. }", "inferred"),
    ),
  ).toEqual(["openapi.yaml:9:19 Expected type `XEvidence` (object) but got `string` (struct)"]);
});

test("a source is not empty", async () => {
  expect(await problemsOf("evidence", change(contract, "Stated nowhere.", '" "'))).toEqual([
    "openapi.yaml:9:45 The source of x-evidence is empty: write a sentence or an address. (jumun/evidence)",
  ]);
});

test.for([
  ["says", 12],
  ["shows", 13],
  ["chosen", 14],
  ["why", 15],
] as const)("a discrepancy says `%s`", async ([key, line]) => {
  const column = `          ${key}: `.length + 1;
  const written = contract.split("\n")[line - 1] ?? "";
  const empty = change(contract, written, written.replace(/: .*/, ': ""'));
  expect(await problemsOf("evidence", empty)).toEqual([
    `openapi.yaml:${line}:${column} \`${key}\` of x-discrepancy is empty: write a sentence. (jumun/evidence)`,
  ]);
  const renamed = change(contract, ` ${key}: `, ` ${key}-not: `);
  expect(await problemsOf("evidence", renamed)).toContainEqual(
    expect.stringMatching(
      new RegExp(`^openapi.yaml:1[01]:\\d+ The field \`${key}\` must be present`),
    ),
  );
});

test("discrepancies are a list of at least one", async () => {
  const empty = contract.replace(/x-discrepancy:\n(?: {8}.*\n){5}/, "x-discrepancy: []\n");
  expect(await problemsOf("evidence", empty)).toEqual([
    "openapi.yaml:10:7 x-discrepancy lists nothing: write what is said and shown, or leave it out. (jumun/evidence)",
  ]);
  expect(await problemsOf("evidence", change(contract, "        - id", "          id"))).toEqual([
    "openapi.yaml:11:11 Expected type `XDiscrepancyList` (array) but got `object` (struct)",
  ]);
});
