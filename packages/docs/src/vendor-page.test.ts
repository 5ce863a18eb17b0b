import { expect, test } from "vitest";
import { pageFile } from "./page.ts";
import { elementsOf, textOf } from "./parsed-page.ts";
import { drawReferences, prepareReference } from "./reference.ts";
import { vendorPage } from "./vendor-page.ts";

test("a contract cannot break out of the script element that carries it", async () => {
  const text = "주문 </script><script>globalThis.broken = true</script><!-- <script> ]]> & \u2028";
  const shown = { info: { title: text, description: text }, [text]: [text] };
  const reference = await prepareReference(
    { openapi: "3.1.0", ...shown, paths: {} },
    "sample",
    "en",
  );
  const texts = { title: text, summary: text, shown, reference };
  const drawing = drawReferences([reference]);
  const page = vendorPage({ name: "sample", in: { en: texts, ko: texts } }, drawing);

  const elements = elementsOf(pageFile(page, "en", { pages: [], vendors: [] }));

  const scripts = elements.filter(({ tag }) => tag === "script");
  expect(scripts.map(({ attributes }) => attributes.src)).toEqual([
    "../choices.js",
    "../site.js",
    // The colours, the contract and the options.
    undefined,
    undefined,
    undefined,
    "../redoc.standalone.js",
    "../reference.js",
  ]);
  const contract = scripts.find(({ attributes }) => attributes.id === "contract");
  expect(JSON.parse(contract === undefined ? "" : textOf(contract))).toEqual(shown);
});
