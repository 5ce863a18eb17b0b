import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { Document } from "./document.ts";
import { inLanguage, type Language, languages, writtenIn } from "./language.ts";

const contract = `openapi: 3.1.0
x-languages: [en, ko]
info:
  title: Orders
  version: 1.0.0
  x-ko: { title: 주문 }
  x-evidence: { kind: vendor-doc, source: "The page “Orders”.", ko: "“Orders” 문서." }
tags:
  - name: Orders
    description: Orders.
    x-ko: { name: 주문, description: 쇼핑몰의 주문. }
paths:
  /orders:
    get:
      summary: List orders
      x-ko: { summary: 주문 목록 }
      x-discrepancy:
        - { id: no-errors, says: A., shows: B., chosen: C., why: D., ko: { says: 가., shows: 나., chosen: 다., why: 라. } }
      responses:
        "200":
          description: OK.
          x-ko: { description: 성공. }
          content:
            application/json:
              schema:
                properties:
                  x-ko: { type: string, description: A field of this name., x-ko: { description: 이런 이름의 필드. } }
                  ko: { type: string }
              examples:
                one: { summary: One, x-ko: { summary: 하나 }, value: { x-ko: { summary: 값 }, ko: 값 } }
`;

const document: Document = parse(contract);

test("a contract in English is what it would be without Korean", () => {
  const plain = contract
    .replace("x-languages: [en, ko]\n", "")
    .replaceAll(/ +x-ko: \{ (?:title|summary|description|name): [^}]* \}\n/g, "")
    .replaceAll(
      /, (?:x-ko: \{ (?:description|summary): (?:이런|하나)[^}]* \}|ko: (?:\{ says[^}]* \}|"[^"]*"))/g,
      "",
    );

  expect(plain).toContain("value: { x-ko: { summary: 값 }");
  expect(inLanguage(document, "en")).toEqual(parse(plain));
});

test("a contract in Korean has the Korean in the place of the English, key by key", () => {
  const korean = inLanguage(document, "ko");

  expect(korean.info).toEqual({
    title: "주문",
    version: "1.0.0",
    "x-evidence": { kind: "vendor-doc", source: "“Orders” 문서." },
  });
  expect(korean.tags).toEqual([
    { name: "Orders", description: "쇼핑몰의 주문.", "x-displayName": "주문" },
  ]);
  expect(korean.paths?.["/orders"]).toEqual({
    get: {
      summary: "주문 목록",
      "x-discrepancy": [{ id: "no-errors", says: "가.", shows: "나.", chosen: "다.", why: "라." }],
      responses: {
        "200": {
          description: "성공.",
          content: {
            "application/json": {
              schema: {
                properties: {
                  "x-ko": { type: "string", description: "이런 이름의 필드." },
                  ko: { type: "string" },
                },
              },
              examples: {
                one: { summary: "하나", value: { "x-ko": { summary: "값" }, ko: "값" } },
              },
            },
          },
        },
      },
    },
  });
});

test("the given contract stays as it is", () => {
  const before = structuredClone(document);
  inLanguage(document, "ko");

  expect(document).toEqual(before);
});

test("whatever an example holds comes through in every language", () => {
  const info = { title: "Orders", version: "1.0.0" };
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(...languages), (value, language) => {
      const held = {
        openapi: "3.1.0",
        info,
        components: {
          examples: { one: { value } },
          schemas: { One: { default: value, const: value, enum: [value], examples: [value] } },
        },
      } as Document;
      expect(inLanguage(held, language)).toEqual(held);
    }),
  );
});

test.for<[Document["x-languages"], Language, Language]>([
  [undefined, "ko", "en"],
  [["ko"], "en", "ko"],
  [["ko"], "ko", "ko"],
  [["en", "ko"], "ko", "ko"],
  [["en", "ko"], "en", "en"],
])("a contract in %j is read as %s in %s", ([named, wanted, expected]) => {
  const { "x-languages": _, ...untold } = document;
  expect(writtenIn({ ...untold, ...(named && { "x-languages": named }) }, wanted)).toBe(expected);
});
