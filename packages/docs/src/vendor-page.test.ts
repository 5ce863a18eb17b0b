import { expect, test } from "vitest";
import { elementsOf, textOf } from "./parsed-page.ts";
import { vendorPage } from "./vendor-page.ts";

test("a contract cannot break out of the script element that carries it", () => {
  const text = "주문 </script><script>globalThis.broken = true</script><!-- <script> ]]> & \u2028";
  const annotated = { info: { title: text, description: text }, [text]: [text] };

  const elements = elementsOf(
    vendorPage({ annotated, name: "sample", summary: text, title: text }),
  );

  const scripts = elements.filter(({ tag }) => tag === "script");
  expect(scripts.map(({ attributes }) => attributes.src)).toEqual([
    undefined,
    "../redoc.standalone.js",
    "../reference.js",
  ]);
  const [contract] = scripts;
  expect(JSON.parse(contract === undefined ? "" : textOf(contract))).toEqual(annotated);
});
