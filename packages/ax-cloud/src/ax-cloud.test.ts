import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { expect, test } from "vitest";
import { createAxCloud, VendorError } from "./ax-cloud.ts";
import { validating } from "./generated/validate.gen.ts";

const apiKey = "made-up-api-key";
const cancellation = {
  ax_order_code: "b9872ed4-12c5-4fb5-ae18-4f39b11ee912",
  ax_status: "Traveler cancel",
  channel_status: "Traveler cancel",
  comment: "여행자의 개인 사정으로 인한 취소",
} as const;
const cancelled = {
  channel_order_code: "915c1218-f41c-492b-bb0b-96177ff4d2ee",
  channel_order_status: "Traveler cancel",
  ax_order_code: "b9872ed4-12c5-4fb5-ae18-4f39b11ee912",
  ax_order_status: "Traveler cancel",
};

test("a cancellation names the order in the path and both states in the body", async () => {
  await using vendor = await vendorServer((_, response) => json(response, 200, cancelled));
  const client = createAxCloud({ apiKey, baseUrl: vendor.url });

  expect(await client.cancelTourOrder(cancellation)).toEqual(cancelled);

  const { ax_order_code, ...body } = cancellation;
  expect(vendor.received).toMatchObject([
    {
      method: "PATCH",
      url: `/v1/channel/orders/tour/${ax_order_code}`,
      headers: { authorization: `Token ${apiKey}` },
    },
  ]);
  expect(JSON.parse(vendor.received[0]?.body ?? "")).toEqual(body);
});

test("a response in an envelope of status_code and data is unwrapped", async () => {
  await using vendor = await vendorServer((_, response) =>
    json(response, 200, { status_code: 200, data: cancelled }),
  );
  const client = createAxCloud({ apiKey, baseUrl: vendor.url });

  expect(await client.cancelTourOrder(cancellation)).toEqual(cancelled);
});

test.each(["off", "warn", "throw"] as const)(
  "a status_code other than 200 is a VendorError, with responses validated in mode %s",
  async (mode) => {
    await using vendor = await vendorServer((_, response) =>
      json(response, 200, { status_code: 400, data: null }),
    );
    const validate = validating(mode);
    const client = createAxCloud({ apiKey, baseUrl: vendor.url, validate });

    await expect(client.cancelTourOrder(cancellation)).rejects.toBeInstanceOf(VendorError);
    expect(await client.cancelTourOrder(cancellation).result()).toMatchObject({
      ok: false,
      status: "failure",
    });
  },
);

test("a status that the contract does not know is returned as it is", async () => {
  const later = { ...cancelled, ax_order_status: "새 상태", 새_필드: 1 };
  await using vendor = await vendorServer((_, response) => json(response, 200, later));
  const client = createAxCloud({ apiKey, baseUrl: vendor.url });

  expect(await client.cancelTourOrder(cancellation)).toEqual(later);
});

test.each([
  [undefined, "https://prod.ax-cloud.com"],
  ["production", "https://prod.ax-cloud.com"],
  ["test", "https://test.ax-cloud.com"],
] as const)("environment %s is %s", async (environment, origin) => {
  const urls: string[] = [];
  const client = createAxCloud({
    apiKey,
    ...(environment && { environment }),
    fetch: async (url) => {
      urls.push(new URL(url).origin);
      return Response.json(cancelled);
    },
  });
  await client.cancelTourOrder(cancellation);
  expect(urls).toEqual([origin]);
});

test.each([
  [{}, "ax-cloud: the option apiKey is missing."],
  [
    { apiKey, environment: "staging" },
    "ax-cloud: the option environment must be one of production, test.",
  ],
])("options %j are refused at construction", (options, message) => {
  expect(() => createAxCloud(options as never)).toThrow(message);
});

test.each([null, "made-up", []])("options that are %j are refused by a sentence", (options) => {
  expect(() => createAxCloud(options as never)).toThrow("ax-cloud: the options must be an object.");
});
