import { describe, expect, test } from "vitest";
import { shop } from "./testing/shop.ts";
import { startShop } from "./testing/start.ts";

const kinds = ["상자", "선반", "서랍", "칸막이", "바구니", "봉투"];
const names = kinds.map((_, index) => `Part${index}`);
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** Parts of an order that contain each other in whatever way, all of them weighed. */
function parts(weight: object = {}) {
  const forms = Object.fromEntries(
    names.map((name, index) => [
      name,
      {
        type: "object",
        required: ["kind", "weight"],
        properties: {
          kind: { const: kinds[index] },
          weight: reference("Weight"),
          parts: { type: "array", items: reference("Part") },
          first: reference(`Part${(index + 1) % kinds.length}`),
        },
      },
    ]),
  );
  return {
    ...forms,
    Part: { oneOf: names.map(reference) },
    Weight: {
      type: "object",
      required: ["grams"],
      properties: { grams: { type: "integer" } },
      ...weight,
    },
  };
}

async function order(body: object, schemas: object) {
  const contract = shop();
  Object.assign(contract.components.schemas, schemas);
  Object.assign(contract.components.schemas.NewOrder.properties, {
    parts: { type: "array", items: reference("Part") },
    first: reference("Part0"),
  });
  const mock = await startShop({ nuri: contract });
  const response = await fetch(`${mock.url("nuri")}/orders`, {
    method: "POST",
    headers: { authorization: "Bearer t", "content-type": "application/json" },
    body: JSON.stringify({ order_no: "주문-1", buyer: "홍길동", ...body }),
  });
  return { status: response.status, refusal: response.headers.get("x-jumun-refusal") };
}

function nested(kind: string, depth: number, weight: unknown): unknown {
  const own = { kind, weight: { grams: 1 } };
  return depth === 0 ? { kind, weight } : { ...own, parts: [nested(kind, depth - 1, weight)] };
}

describe("components that contain each other in many ways", () => {
  test.each([0, 1, 2])("are held to their schemas at depth %i", async (depth) => {
    const right = nested("봉투", depth, { grams: 3 });
    expect(await order({ parts: [right] }, parts())).toEqual({ status: 201, refusal: null });
    const wrong = nested("봉투", depth, { grams: "셋" });
    expect((await order({ parts: [wrong] }, parts())).status).toBe(422);
  });

  test("are validated, and the error points to the wrong value", async () => {
    const weight = { grams: "셋" };
    const first = { kind: "선반", weight: { grams: 1 }, first: { kind: "서랍", weight } };
    expect(
      (await order({ first: { kind: "상자", weight: { grams: 1 }, first } }, parts())).refusal,
    ).toBe("Request body property first.first.first.weight.grams must be integer");
  });

  test("do not require readOnly properties in requests", async () => {
    const weight = { properties: { grams: { type: "integer", readOnly: true } } };
    const first = { kind: "상자", weight: {} };
    expect(await order({ first }, parts(weight))).toEqual({ status: 201, refusal: null });
  });
});
