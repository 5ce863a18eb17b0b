import { expect, test } from "vitest";
import { reachableSchemas } from "./reachable-schemas.ts";

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const schemas = {
  Order: { properties: { 주문: reference("Order"), shop: reference("Shop~1of") } },
  "Shop/of": { items: [{ $ref: "#/components/schemas/%ED%95%9C" }] },
  한: {},
  Other: {},
};

test("schemas are found through other and recursive schemas, with any encoding of the reference", () => {
  const reachable = reachableSchemas({ components: { schemas } }, [
    reference("Order/properties/shop"),
  ]);

  expect([...reachable]).toEqual(["Order", "Shop/of", "한"]);
});

test("a reference to anything but a component schema is listed as it is written", () => {
  expect([...reachableSchemas({}, { a: { $ref: "#/paths/~1a" }, b: reference("없음") })]).toEqual([
    "#/paths/~1a",
    "없음",
  ]);
});
