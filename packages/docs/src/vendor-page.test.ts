import { expect, test } from "vitest";
import { pageFile } from "./page.ts";
import { elementsOf, textOf } from "./parsed-page.ts";
import { vendorPage } from "./vendor-page.ts";

test("a contract cannot break out of the script element that carries it", () => {
  const text = "주문 </script><script>globalThis.broken = true</script><!-- <script> ]]> & \u2028";
  const shown = { info: { title: text, description: text }, [text]: [text] };
  const texts = { title: text, summary: text, shown };
  const page = vendorPage({ name: "sample", in: { en: texts, ko: texts } });

  const elements = elementsOf(pageFile(page, "en", { pages: [], vendors: [] }));

  const scripts = elements.filter(({ tag }) => tag === "script");
  expect(scripts.map(({ attributes }) => attributes.src)).toEqual([
    "../choices.js",
    "../site.js",
    undefined,
    "../redoc.standalone.js",
    "../reference.js",
  ]);
  const contract = scripts.find(({ attributes }) => attributes.id === "contract");
  expect(JSON.parse(contract === undefined ? "" : textOf(contract))).toEqual(shown);
});
