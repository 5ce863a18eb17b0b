import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { expect, test } from "vitest";
import { createVReview } from "./vreview.ts";

const accessKeyId = "made-up-access-key-id";
const secretAccessKey = "made-up-secret-access-key";
const order = { id: "주문/1", recipient_name: "홍길동", recipient_cellphone: "010-0000-0000" };

test("an update names the order in the path and the orderer in the body", async () => {
  await using vendor = await vendorServer((_, response) => response.writeHead(204).end());
  const client = createVReview({ accessKeyId, secretAccessKey, baseUrl: vendor.url });

  expect(await client.updateOrder(order)).toBeUndefined();

  const credential = Buffer.from(`${accessKeyId}:${secretAccessKey}`).toString("base64");
  expect(vendor.received).toMatchObject([
    {
      method: "PATCH",
      url: `/api/v1/orders/${encodeURIComponent("주문/1")}`,
      headers: { authorization: `Basic ${credential}`, "content-type": "application/json" },
      body: '{"recipient_name":"홍길동","recipient_cellphone":"010-0000-0000"}',
    },
  ]);
});

test("a wrong secret is the vendor's own text, without the secret", async () => {
  await using vendor = await vendorServer((request, response) =>
    json(response, 401, {
      detail: "Secret access key was invalid.",
      echo: [request.headers.authorization, secretAccessKey],
    }),
  );
  const client = createVReview({ accessKeyId, secretAccessKey, baseUrl: vendor.url });

  const error = await client.updateOrder(order).catch((error: unknown) => error);

  expect(error).toMatchObject({
    name: "AuthenticationError",
    body: { detail: "Secret access key was invalid.", echo: ["Basic ***", "***"] },
    message: "vreview.updateOrder: the vendor responded 401: Secret access key was invalid.",
  });
});

test.each([
  [
    { accessKeyId, secretAccessKey },
    "vreview: the option baseUrl is missing: the vendor publishes no host.",
  ],
  [{ baseUrl: "https://v", secretAccessKey }, "vreview: the option accessKeyId is missing."],
  [{ baseUrl: "https://v", accessKeyId }, "vreview: the option secretAccessKey is missing."],
  [{ baseUrl: "https://v", accessKeyId: "a:b", secretAccessKey }, "contains a colon"],
])("options %j are refused at construction", (options, message) => {
  expect(() => createVReview(options as never)).toThrow(message);
});

test.each([null, "made-up", []])("options that are %j are refused by a sentence", (options) => {
  expect(() => createVReview(options as never)).toThrow("vreview: the options must be an object.");
});

test("a secret beyond ASCII is sent in the Base64 of its UTF-8", async () => {
  await using vendor = await vendorServer((_, response) => response.writeHead(204).end());
  const client = createVReview({ accessKeyId, secretAccessKey: "비밀 키", baseUrl: vendor.url });

  await client.updateOrder(order);

  const basic = Buffer.from(`${accessKeyId}:비밀 키`).toString("base64");
  expect(vendor.received[0]?.headers.authorization).toBe(`Basic ${basic}`);
});
