/** The generated code for the extensions of a large catalogue. */
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import type { Files } from "./files.ts";
import { generateContract } from "./vendor.ts";

const path = fileURLToPath(new URL("../../contract/test/catalogue/openapi.yaml", import.meta.url));
let files: Files = {};

beforeAll(async () => {
  const generated = await generateContract("catalogue", path);
  files = generated.ok ? generated.files : {};
});

const source = (name: string) => (files[name] ?? "").replace(/\s+/g, " ");

test("an unseen response is unknown in the types and open for the client", () => {
  expect(source("client.gen.ts")).toContain('DeleteBrandResult = | Success<"2XX", unknown>');
  expect(source("contract.gen.ts")).toContain('responses: { 401: "json", "2XX": "open" }');
});

test("lists of every style are paged, with the types of their rows", () => {
  const client = source("client.gen.ts");
  expect(client).toContain("PagedCall<ListBundlesResponse200, ListBundlesResponse200[number],");
  expect(client).toContain('PagedCall<NodePage, NonNullable<NodePage["nodes"]>[number],');
  expect(client).toContain("PagedCall<Lines, Lines[number],");
  const contract = source("contract.gen.ts");
  expect(contract).toContain(
    'style: "offset", start: "start", first: 0, length: "length", size: 100',
  );
  expect(contract).toContain(
    'next: ["data", "0", "endCursor"], more: ["data", "0", "hasNextPage"]',
  );
  expect(contract).toContain('window: { from: "start_date", to: "end_date", days: 44 }');
});

test("a form property has the name of its input", () => {
  expect(source("contract.gen.ts")).toContain('image_urls: { in: "body" }');
  expect(source("client.gen.ts")).toContain('image_urls: ["https://img.invalid/1.png"]');
});

test("texts of values are constants in the plural of their component, and the client knows codes", () => {
  expect(source("enum-texts.gen.ts")).toContain(
    'export const brandStatuses = { open: { en: "The brand is sold." }',
  );
  expect(source("enum-texts.gen.ts")).toContain(
    "export const catalogueErrorCodes: Readonly<Record<",
  );
  expect(source("client.gen.ts")).toContain('export * from "./enum-texts.gen.ts"');
  expect(source("contract.gen.ts")).toContain('codeTexts: { code: { c4010: "The key is unknown."');
});

test("an envelope is recognized by its value, and its pointer leads to the data", () => {
  expect(source("contract.gen.ts")).toContain(
    'envelope: { required: ["status_code", "data"], values: { status_code: [200] }, pointer: "/data/0" }',
  );
});

test("each webhook and callback has a parser", () => {
  const webhooks = source("webhooks.gen.ts");
  expect(webhooks).toContain("export function parseBrandChanged(body: unknown): BrandChanged");
  expect(webhooks).toContain("export function parseWorkResult(body: unknown): WorkResult");
});
