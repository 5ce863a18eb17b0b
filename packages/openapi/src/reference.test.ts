import { expect, test } from "vitest";
import { referencedName, resolve, tryResolve } from "./reference.ts";

const document = {
  components: {
    schemas: {
      Order: {
        $defs: { Line: { type: "object" } },
        properties: { buyer: { $ref: "#/components/schemas/Buyer" }, "a/b~c": { type: "null" } },
      },
      Buyer: { type: "object", properties: { name: { type: "string" } } },
      Alias: { $ref: "#/components/schemas/Buyer", description: "구매자" },
      한글: { type: "integer" },
      Self: { $ref: "#/components/schemas/Self" },
      One: { $ref: "#/components/schemas/Other" },
      Other: { $ref: "#/components/schemas/One" },
    },
  },
};
const to = (pointer: string) => ({ $ref: `#/components/schemas/${pointer}` });

test.each([
  ["Buyer", document.components.schemas.Buyer],
  ["Alias", document.components.schemas.Buyer],
  ["Alias/description", "구매자"],
  ["Alias/properties/name", { type: "string" }],
  ["Order/properties/buyer/properties/name", { type: "string" }],
  ["Order/properties/a~1b~0c", { type: "null" }],
  ["Order/$defs/Line", { type: "object" }],
  ["%ED%95%9C%EA%B8%80", { type: "integer" }],
  ["한글", { type: "integer" }],
])("%s is found", (pointer, value) => {
  expect(resolve(document, to(pointer))).toEqual(value);
});

test.each(["Missing", "Order/properties/missing", "Self", "One", "Self/properties", "toString"])(
  "%s leads to nothing",
  (pointer) => {
    expect(tryResolve(document, to(pointer))).toBeUndefined();
    expect(() => resolve(document, to(pointer))).toThrow(
      `#/components/schemas/${pointer} points to nothing in the contract.`,
    );
  },
);

test("a reference to another file is not followed, any other value is returned as it is", () => {
  expect(tryResolve(document, { $ref: "orders.yaml#/Order" })).toBeUndefined();
  expect(resolve(document, "주문")).toBe("주문");
  expect(tryResolve(document, undefined)).toBeUndefined();
});

test("the last token of a reference is a name", () => {
  expect(referencedName(to("%ED%95%9C%EA%B8%80"))).toBe("한글");
  expect(referencedName(to("a~1b"))).toBe("a/b");
});
