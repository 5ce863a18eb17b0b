import { expect, test } from "vitest";
import { shop } from "./testing/shop.ts";
import { startShop } from "./testing/start.ts";

const ofSchema = { order_no: "주문-5", buyer: "이몽룡" };
const latest = { order_no: "주문-9", buyer: "성춘향" };

async function answerOf(examples: object | undefined, prefer?: string) {
  const contract = shop();
  Object.assign(contract.components.schemas.Order, { examples: [ofSchema] });
  const content = contract.paths["/orders/latest"].get.responses["200"].content;
  Object.assign(content["application/json"], { examples });
  const mock = await startShop({ nuri: contract });
  const headers = prefer === undefined ? {} : { prefer };
  const response = await fetch(`${mock.url("nuri")}/orders/latest?access_token=k`, { headers });
  return { status: response.status, body: await response.json() };
}

test("the example of a response takes precedence over that of its schema", async () => {
  const examples = { latest: { value: latest } };
  expect(await answerOf(examples)).toEqual({ status: 200, body: latest });
});

test("the schema's example is used if the response has none", async () => {
  expect(await answerOf(undefined)).toEqual({ status: 200, body: ofSchema });
});

test("the example of a response may have Prism's name for the schema's example", async () => {
  const examples = {
    latest: { value: latest },
    default: { value: { ...latest, buyer: "변학도" } },
  };
  expect(await answerOf(examples, "example=default")).toMatchObject({ body: { buyer: "변학도" } });
});

test("the schema's example cannot be selected if the response has examples", async () => {
  const examples = { latest: { value: latest } };
  expect(await answerOf(examples, "example=default")).toMatchObject({
    status: 400,
    body: { detail: expect.stringContaining("its examples are latest") },
  });
});
