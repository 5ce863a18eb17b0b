import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { contractScript } from "./contract-script.ts";
import { pageFile } from "./page.ts";
import { elementsOf } from "./parsed-page.ts";
import { drawReference, prepareReference } from "./reference.ts";
import { vendorPage } from "./vendor-page.ts";

const text =
  "주문 </script></style><script>globalThis.broken = true</script><!-- <script> ]]> & \u2028";
const shown = {
  openapi: "3.1.0",
  info: { title: text, version: "1", description: text },
  paths: {},
  [text]: [text],
};
const reference = await prepareReference(shown, "sample", "en");
const drawing = drawReference(reference);
const texts = { servers: [], title: text, summary: text, drawing, written: "ko" as const };
const page = vendorPage({ name: "sample", in: { en: texts, ko: texts } });

test("a contract cannot bring a script into its page", () => {
  const elements = elementsOf(pageFile(page, "en", { pages: [], vendors: [] }));

  const scripts = elements.filter(({ tag }) => tag === "script");
  expect(scripts.map(({ attributes }) => attributes)).toEqual([
    // What the reader chose, the colours of what Redoc drew, and what comes when that is painted.
    {},
    {},
    { "data-scripts": "../site.js ../reference.js ../code-sample.js" },
  ]);
});

test("the script that brings the contract leaves it as it is", () => {
  const left: { reference?: { contract: unknown } } = {};
  runInNewContext(contractScript({ shown, reference }), left);

  expect(structuredClone(left.reference?.contract)).toEqual(shown);
});

test("what the contract says first is there before any script runs", () => {
  const elements = elementsOf(pageFile(page, "ko", { pages: [], vendors: [] }));

  expect(elements.filter(({ tag }) => tag === "h1").length).toBe(1);
});

test("the contract is marked with the language that it is written in, whatever the page's is", () => {
  const elements = elementsOf(pageFile(page, "en", { pages: [], vendors: [] }));

  const marked = elements.find(({ attributes }) => attributes.id === "reference");
  expect(marked?.attributes.lang).toBe("ko");
});
