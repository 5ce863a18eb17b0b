import { expect, test } from "vitest";
import { shop } from "./testing/shop.ts";
import { startShop } from "./testing/start.ts";

const NewOrder = {
  type: "object",
  required: ["buyer"],
  properties: { buyer: { type: "string" }, quantity: { type: "integer" } },
};

async function order(form: Record<string, string>, additionalProperties: boolean) {
  const document = shop();
  const schema = { ...NewOrder, additionalProperties };
  const content = { "application/x-www-form-urlencoded": { schema } };
  const orders = document.paths["/orders"];
  Object.assign(orders.post, { requestBody: { required: true, content } });
  const mock = await startShop({ nuri: document });
  return fetch(`${mock.url("nuri")}/orders`, {
    method: "POST",
    headers: { authorization: "Bearer t" },
    body: new URLSearchParams(form),
  });
}

test("a form is taken with the fields that its schema has", async () => {
  expect((await order({ buyer: "홍길동", quantity: "2" }, false)).status).toBe(201);
});

test("a field that the schema forbids is reported with the other violations", async () => {
  const refused = await order({ quantity: "둘", 메모: "부재 시 문 앞" }, false);
  expect(refused.status).toBe(422);
  const violations: unknown = JSON.parse(refused.headers.get("sl-violations") ?? "");
  expect(violations).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        location: ["request", "body"],
        message: "Request body must NOT have additional properties; found '메모'",
      }),
      expect.objectContaining({ message: expect.stringContaining("buyer") }),
    ]),
  );
  expect(refused.headers.get("x-jumun-refusal")).not.toBeNull();
});

test("a field that its schema leaves open is taken", async () => {
  expect((await order({ buyer: "홍길동", 메모: "" }, true)).status).toBe(201);
});
