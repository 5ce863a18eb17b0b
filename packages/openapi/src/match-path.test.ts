import fc from "fast-check";
import { expect, test } from "vitest";
import { PathMatcher } from "./match-path.ts";

function matcher(...templates: readonly string[]): PathMatcher<string> {
  return new PathMatcher(templates.map((template) => [template, template] as const));
}

function matches(templates: readonly string[], path: string): string[] {
  return matcher(...templates)
    .match(path)
    .map(({ template }) => template);
}

test.each([
  [["/orders/{id}", "/orders/mine"], "/orders/mine", ["/orders/mine", "/orders/{id}"]],
  [["/{kind}/latest", "/orders/{id}"], "/orders/latest", ["/orders/{id}", "/{kind}/latest"]],
  [["/{id}", "/{id}.json", "/v{major}"], "/v1.json", ["/{id}.json", "/v{major}", "/{id}"]],
  [["/orders/{id}/lines", "/orders/mine/{line}"], "/orders/1/lines", ["/orders/{id}/lines"]],
  [["/orders/{id}", "/orders/{order_no}"], "/orders/1", ["/orders/{id}", "/orders/{order_no}"]],
  [["/v1.0/orders"], "/v1x0/orders", []],
])("of %j, %s matches %j, the most concrete first", (templates, path, expected) => {
  expect(matches(templates, path)).toEqual(expected);
});

test.each([
  ["/orders", "/orders/"],
  ["/orders/", "/orders"],
  ["/orders", "//orders"],
  ["/orders/{id}", "/orders/1/"],
])("a trailing slash makes another path: %s, %s", (template, path) => {
  expect(matches([template], path)).toEqual([]);
});

test.each(["/주문/내것", "/%EC%A3%BC%EB%AC%B8/%EB%82%B4%EA%B2%83", "/%ec%a3%bc%eb%ac%b8/내것"])(
  "segments are compared decoded: %s",
  (path) => {
    expect(matches(["/주문/{번호}", "/주문/내것"], path)).toEqual(["/주문/내것", "/주문/{번호}"]);
    expect(matches(["/%EC%A3%BC%EB%AC%B8/{id}"], path)).toHaveLength(1);
  },
);

test("path parameters are decoded by name, a slash in them too", () => {
  const { pathParameters } =
    matcher("/{shop}/{from}-{to}.json").match("/가게%2F1/1-2.json")[0] ?? {};
  expect(pathParameters).toEqual({ shop: "가게/1", from: "1", to: "2" });
});

test("a parameter can be empty or malformed percent-encoding", () => {
  const orders = matcher("/orders/{id}");
  expect(orders.match("/orders/")[0]?.pathParameters).toEqual({ id: "" });
  expect(orders.match("/orders/%E0%A4%A")[0]?.pathParameters).toEqual({ id: "%E0%A4%A" });
});

test("every path finds the template that it was made from, with its values", () => {
  const name = fc.constantFrom("id", "주문", "no");
  const word = fc.constantFrom("orders", "latest", "주문", "v1.0", "a b");
  const segment = fc.oneof(
    word,
    name.map((each) => `{${each}}`),
  );
  const template = fc
    .array(segment, { minLength: 1, maxLength: 4 })
    .map((segments) => `/${segments.map((each, at) => each.replace("}", `${at}}`)).join("/")}`);
  fc.assert(
    fc.property(
      fc.uniqueArray(template, { minLength: 1 }),
      fc.string({ unit: "grapheme" }),
      (all, value) => {
        for (const one of all) {
          const path = one
            .split("/")
            .map((each) => encodeURIComponent(/^\{/.test(each) ? value : each))
            .join("/");
          const found = matcher(...all).match(path);
          const own = found.find((each) => each.template === one);
          expect(Object.values(own?.pathParameters ?? { missing: undefined })).toEqual(
            Array.from(one.matchAll(/\{/g), () => value),
          );
        }
      },
    ),
  );
});
