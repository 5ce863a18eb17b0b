import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { expect, test } from "vitest";
import { createPlayAuto, playAutoErrorCodes } from "./playauto.ts";

const apiKey = "made-up-api-key";
const authenticationKey = "made-up-authentication-key";
const token = "made-up-token";
const orders = [
  { bundle_no: "37722255199523523", carr_no: "5", invoice_no: "377811110001" },
  { bundle_no: "3772225519903274", carr_no: "4", invoice_no: "377811119999" },
];
const results = [
  {
    bundle_no: "37722255199523523",
    result: "실패",
    error_code: "e2001",
    messages: ["[출고관리] 메뉴에서 조회되지 않는 뮤음고유번호입니다."],
  },
  { bundle_no: "3772225519903274", result: "성공", message: "" },
];

/** A server that issues a token, and accepts tracking numbers from a request with that token. */
function playauto(answer: unknown = results) {
  return vendorServer(({ url }, response) =>
    json(response, 200, url === "/api/auth" ? [{ token, sol_no: 12345 }] : answer),
  );
}

test.each([
  [{ authenticationKey }, { authentication_key: authenticationKey }],
  [
    { email: "shop@example.invalid", password: "비밀 번호" },
    { email: "shop@example.invalid", password: "비밀 번호" },
  ],
])("the account %j gets one token for all calls", async (account, body) => {
  await using vendor = await playauto();
  const client = createPlayAuto({ apiKey, ...account, baseUrl: vendor.url });

  await Promise.all([client.setInvoice({ orders }), client.setInvoice({ orders })]);

  const [auth, ...calls] = vendor.received;
  expect(auth).toMatchObject({
    method: "POST",
    url: "/api/auth",
    headers: { "x-api-key": apiKey },
  });
  expect(auth?.headers).not.toHaveProperty("authorization");
  expect(JSON.parse(auth?.body ?? "")).toEqual(body);
  expect(calls).toHaveLength(2);
  for (const call of calls) {
    expect(call).toMatchObject({
      method: "PUT",
      url: "/api/order/setInvoice",
      headers: { "x-api-key": apiKey, authorization: `Token ${token}` },
    });
  }
});

test("a bundle number beyond 2^53 keeps its digits in the request and the response", async () => {
  await using vendor = await playauto();
  const client = createPlayAuto({ apiKey, token, baseUrl: vendor.url });

  const answer = await client.setInvoice({ orders, overwrite: true, change_complete: true });

  expect(vendor.received[0]?.body).toContain('"bundle_no":"37722255199523523"');
  expect(answer).toEqual(results);
  expect(answer.map((one) => (one.result === "실패" ? one.error_code : one.result))).toEqual([
    "e2001",
    "성공",
  ]);
});

test.each([
  [{ error_code: "e1006", messages: ["OPEN-API 사용 승인이 되지 않았습니다."] }],
  [{ error: { error_code: "e1005", message: "인증에 실패했습니다." } }],
  [{ error: "인증에 실패했습니다." }],
])("an answer of 200 that says %j is a VendorError", async (failure) => {
  await using vendor = await playauto(failure);
  const client = createPlayAuto({ apiKey, token, baseUrl: vendor.url });

  const call = client.setInvoice({ orders });

  await expect(call).rejects.toMatchObject({ name: "VendorError", status: 200, body: failure });
  expect(await call.result()).toMatchObject({ ok: false, status: "failure", error: failure });
});

test("if the account is refused, the call rejects with the vendor's error, without the password", async () => {
  await using vendor = await vendorServer(({ body }, response) =>
    json(response, 200, { error_code: "e1005", messages: [`인증 실패: ${body}`] }),
  );
  const client = createPlayAuto({
    apiKey,
    email: "shop@example.invalid",
    password: "made-up-password",
    baseUrl: vendor.url,
  });

  const error = await client.setInvoice({ orders }).catch((error: unknown) => error);

  expect(error).toMatchObject({ name: "VendorError", operationId: "issueToken" });
  expect(error).toHaveProperty("message", expect.not.stringContaining("made-up-password"));
});

test.each([
  [{ authenticationKey }, "playauto: the option apiKey is missing."],
  [{ apiKey }, "playauto: the option authenticationKey is missing."],
  [{ apiKey, email: "a@b.invalid" }, "playauto: the option password is missing."],
  [{ apiKey, token: "a b" }, "playauto: the option token contains a space"],
  [{ apiKey, token, authenticationKey }, "exclude each other"],
])("options %j are refused at construction", (options, message) => {
  expect(() => createPlayAuto(options as never)).toThrow(message);
});

test("the meaning of an error code is exported in both languages", () => {
  expect(playAutoErrorCodes.e2001).toEqual({
    en: "The bundle number is not shown in the menu [출고관리].",
    ko: "[출고관리] 메뉴에서 조회되지 않는 묶음번호.",
  });
});

test.each([null, "made-up", []])("options that are %j are refused by a sentence", (options) => {
  expect(() => createPlayAuto(options as never)).toThrow(
    "playauto: the options must be an object.",
  );
});
