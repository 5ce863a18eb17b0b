import { expect, test } from "vitest";
import { reachedSchemas } from "./reached-schemas.ts";

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const schemas = {
  Order: { properties: { 주문: reference("Order"), shop: reference("Shop~1of") } },
  "Shop/of": { items: [{ $ref: "#/components/schemas/%ED%95%9C" }] },
  한: {},
  Other: {},
};

test("schemas are reached through others, those that contain themselves too, however they are written", () => {
  const reached = reachedSchemas({ components: { schemas } }, [reference("Order/properties/shop")]);

  expect([...reached]).toEqual(["Order", "Shop/of", "한"]);
});

test("what is no schema of components is told as it is referred to", () => {
  expect([...reachedSchemas({}, { a: { $ref: "#/paths/~1a" }, b: reference("없음") })]).toEqual([
    "#/paths/~1a",
    "없음",
  ]);
});
