import { json, vendorServer } from "@jumun/test-server/vendor-server";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createShop, Shop, shopContract } from "../test/shop.ts";
import { recordHar } from "./har.ts";

/** Sends a known secret in the URL, or one with a credential's name in a body. */
class SecretShop extends Shop {
  tell(secret: string, place: "query" | "form" | "json") {
    const { createOrder, login } = shopContract.operations;
    if (place === "query") return this.call(createOrder, { order_code: "주문-1" });
    const input = { password: { in: "body" } } as const;
    const mediaType = place === "form" ? login.body.mediaType : "application/json";
    return this.call(
      { ...login, input, body: { mediaType, required: true } },
      { password: secret },
    );
  }
}

test("a HAR contains no secret, however it is sent or repeated by the vendor", async () => {
  let current = "";
  await using vendor = await vendorServer((_, response) => {
    const echo = encodeURIComponent(current);
    response.setHeader("link", `<https://api.shop.invalid/?page=2&echo=${echo}>; rel="next"`);
    response.setHeader("content-type", "text/html").end(echoes(current).join("<br>"));
  });

  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: "grapheme", minLength: 8, maxLength: 60 }),
      fc.constantFrom("query", "form", "json"),
      async (secret, place) => {
        current = secret;
        const recorder = recordHar();
        const options = { baseUrl: vendor.url, onExchange: recorder.onExchange };
        const access = { credentials: { query: secret }, secrets: [] };
        await new SecretShop(options, access).tell(secret, place).result();

        expect(recorder.har().log.entries).toHaveLength(1);
        expectNone(recorder.har(), secret);
      },
    ),
    { numRuns: 200 },
  );
});

test("a HAR contains no secret of a header, and no Basic credential", async () => {
  let current = "";
  await using vendor = await vendorServer((request, response) => {
    response.setHeader("location", `/?echo=${encodeURIComponent(current)}`);
    json(response, 403, { seen: request.headers, echoes: echoes(current) });
  });

  await fc.assert(
    fc.asyncProperty(
      fc.stringMatching(/^[!-~]{8,60}$/),
      fc.stringMatching(/^[!-9;-~]{1,20}$/),
      async (secret, user) => {
        current = secret;
        const recorder = recordHar();
        const basic = Buffer.from(`${user}:${secret}`).toString("base64");
        const shop = createShop(
          { baseUrl: vendor.url, onExchange: recorder.onExchange },
          { credentials: { key: secret, token: basic }, secrets: [secret] },
        );
        await shop.getOrder({ order_code: "1" }).result();

        expectNone(recorder.har(), secret);
        expectNone(recorder.har(), basic);
      },
    ),
    { numRuns: 200 },
  );
});

/** Encodings in which a vendor can repeat a text. */
function echoes(secret: string): string[] {
  const quoted = JSON.stringify(secret);
  return [
    secret,
    encodeURIComponent(secret),
    new URLSearchParams({ secret }).toString(),
    quoted,
    quoted.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
    base64(secret),
    base64(`user:${secret}`),
    base64(`${secret}:password`),
    Buffer.from(secret).toString("base64url"),
  ];
}

function expectNone(har: object, secret: string): void {
  const forms = [...echoes(secret), encodeURIComponent(secret).toLowerCase()];
  const leaks = stringsOf(har).filter(
    (text) =>
      forms.some((form) => text.includes(form)) ||
      text.split(/[^\w+/=-]+/).some((part) => fromBase64(part).includes(secret)),
  );
  expect(leaks).toEqual([]);
}

function fromBase64(text: string): string {
  return Buffer.from(text, "base64").toString();
}

function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

function base64(text: string): string {
  return Buffer.from(text).toString("base64");
}
