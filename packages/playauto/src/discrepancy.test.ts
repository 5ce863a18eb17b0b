/** What the contract decided against PlayAuto's page, by id, and what it does where it says nothing. */
import { pinnedContract } from "@jumun/conformance/pinned-contract";
import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { expect, test } from "vitest";
import { validating } from "./generated/validate.gen.ts";
import { createPlayAuto } from "./playauto.ts";

const contract = await pinnedContract("playauto");

const apiKey = "made-up-api-key";
const token = "made-up-token";
const entry = { bundle_no: "37722255199523523", carr_no: "5", invoice_no: "377811110001" };
const entered = { bundle_no: entry.bundle_no, result: "성공", message: "" };
const refused = { bundle_no: entry.bundle_no, result: "실패", error_code: "e2007" };

/** What one call sends, and what it gives. */
async function call(body: unknown = [entered], input: object = {}, status = 200) {
  await using vendor = await vendorServer((_, response) => json(response, status, body));
  const validate = validating("throw");
  const options = { apiKey, token, baseUrl: vendor.url, ...(validate && { validate }) };
  const result = await createPlayAuto(options)
    .setInvoice({ orders: [entry], ...input })
    .result();
  const [sent] = vendor.received;
  if (sent === undefined) throw new Error("Nothing was sent.");
  return { sent, result };
}

/** The same for the call that issues a token. */
async function issue(body: unknown, status = 200) {
  await using vendor = await vendorServer((_, response) => json(response, status, body));
  const validate = validating("throw");
  const options = { apiKey, token, baseUrl: vendor.url, ...(validate && { validate }) };
  return await createPlayAuto(options).issueToken({ authentication_key: "made-up-key" }).result();
}

function takes(change: object): boolean {
  return contract.accepts("TrackingUpdates", { orders: [entry], ...change });
}

/** A schema of the contract, or one of its properties. */
function property(schema: string, name?: string): Record<string, unknown> {
  const whole: unknown = contract.document.components?.schemas?.[schema];
  return Object(name === undefined ? whole : Object(Object(whole).properties)[name]);
}

/** Every description and summary, whatever it is of. */
function told(thing: unknown): string[] {
  return Object.entries(Object(thing)).flatMap(([key, value]) =>
    typeof value === "object"
      ? key.startsWith("x-")
        ? []
        : told(value)
      : key === "description" || key === "summary"
        ? [String(value)]
        : [],
  );
}

/** What the contract tells a caller about a thing. */
function described(...path: string[]): string {
  let thing: unknown = contract.document;
  for (const step of ["components", "schemas", ...path, "description"]) {
    thing = typeof thing === "object" && thing !== null ? Reflect.get(thing, step) : undefined;
  }
  return typeof thing === "string" ? thing : "";
}

test("200 and 401 are the only statuses", async () => {
  expect(contract.statuses("setInvoice")).toEqual(["200", "401"]);
  expect(contract.statuses("issueToken")).toEqual(["200", "401"]);
  expect((await call({ messages: ["오류"] }, {}, 429)).result.status).toBe("undocumented");
});

test("an order without one of its three fields is refused", () => {
  for (const field of Object.keys(entry)) {
    const { [field as "carr_no"]: _, ...order } = entry;
    expect(takes({ orders: [order] })).toBe(false);
  }
  expect(takes({})).toBe(true);
  expect(contract.statuses("setInvoice")).not.toContain("400");
});

test("the request is application/json in UTF-8", async () => {
  const orders = [{ ...entry, invoice_no: "송장-1" }];
  const { sent } = await call([entered], { orders });
  expect(sent.headers["content-type"]).toBe("application/json");
  expect(JSON.parse(sent.body)).toEqual({ orders });
});

test("one call is sent, none that tells the shop, and the mock knows none", async () => {
  await using vendor = await vendorServer((_, response) => json(response, 200, [entered]));
  const client = createPlayAuto({ apiKey, token, baseUrl: vendor.url });
  await client.setInvoice({ orders: [entry], change_complete: true });
  expect(vendor.received.map(({ url }) => url)).toEqual(["/api/order/setInvoice"]);
  expect(contract.operations.map(({ id }) => id)).toEqual(["setInvoice", "issueToken"]);
  // A work of type SEND_INVOICE is what the public clients send to the shop.
  expect(takes({ act: "SEND_INVOICE" })).toBe(false);
  await using mock = await contract.startMock();
  const address = `${mock.url("playauto")}/api/work/addWork/v1.2`;
  expect((await fetch(address, { method: "POST", body: "{}" })).status).toBe(404);
  const told = contract.operation("setInvoice").description ?? "";
  expect(told).toContain("does not send the tracking number to the shop");
});

test("status-of-a-failed-result: failed results are data of a 200", async () => {
  const { result } = await call([refused]);
  expect(result).toMatchObject({ ok: true, status: 200, data: [refused] });
});

test.each([
  { error_code: "e1005", messages: ["사용자 인증에 실패하였습니다."] },
  { error: { error_code: "e1005", message: "사용자 인증에 실패하였습니다." } },
  { error: "인증 실패" },
  { error_code: "e1005", error: "인증 실패" },
  { status: "실패" },
  { status: "실패", error_code: "e1005" },
])("failure-in-a-200: %j in place of the results is a failed call", async (failure) => {
  const { result } = await call(failure);
  expect(result).toMatchObject({ ok: false, status: "failure", error: failure });
});

test("tokens-as-a-list: tokens are in a list, a bare object is not one", async () => {
  expect((await issue([{ token }])).status).toBe(200);
  expect((await issue({ token, sol_no: 1 })).ok).toBe(false);
});

test("a refusal is a failure in a 200, or the body of a 401", async () => {
  const error = { error_code: "e1005", messages: ["사용자 인증에 실패하였습니다."] };
  expect(await issue(error)).toMatchObject({ ok: false, status: "failure", error });
  expect(await issue(error, 401)).toMatchObject({ ok: false, status: 401, error });
});

test("token-prefix: Token and a space stand before the token", async () => {
  const { sent } = await call();
  expect(sent.headers.authorization).toBe(`Token ${token}`);
});

test("refused-credentials-401: a 401 is documented, a 403 is not", async () => {
  const error = { error_code: 401, messages: ["인증토큰이 유효하지 않습니다."] };
  expect((await call(error, {}, 401)).result.status).toBe(401);
  expect((await call(error, {}, 403)).result.status).toBe("undocumented");
});

test("bundle numbers are strings, of digits or not", async () => {
  expect(contract.accepts("BundleNumber", "37722255199523523")).toBe(true);
  expect(contract.accepts("BundleNumber", "묶음-1")).toBe(true);
  expect(contract.accepts("BundleNumber", 3772225519903274)).toBe(false);
  const { sent } = await call();
  expect(sent.body).toContain('"bundle_no":"37722255199523523"');
});

test("bundle-number-misspelt: descriptions have 묶음번호, the sample's message stays as printed", () => {
  expect(described("BundleNumber")).toContain("묶음번호");
  const texts = JSON.stringify(contract.operation("setInvoice").responses);
  expect(texts).toContain("뮤음고유번호입니다.");
  expect(described("BundleNumber")).not.toContain("뮤음");
});

test("flags-in-three-forms: two flags are true or false, the third is Y or N", () => {
  expect(takes({ overwrite: true, change_complete: false, dupl_doubt_except_yn: "Y" })).toBe(true);
  for (const wrong of [
    { overwrite: "true" },
    { change_complete: "Y" },
    { dupl_doubt_except_yn: true },
    { dupl_doubt_except_yn: "y" },
  ]) {
    expect(takes(wrong)).toBe(false);
  }
});

test("fields-inside-orders: the three numbers stand in each order, not beside the list", () => {
  expect(takes({})).toBe(true);
  expect(takes({ orders: [{}], ...entry })).toBe(false);
  expect(takes(entry)).toBe(false);
});

test("the same bundle number may stand in a call twice", async () => {
  const { sent, result } = await call([entered, entered], { orders: [entry, entry] });
  expect(JSON.parse(sent.body)).toEqual({ orders: [entry, entry] });
  expect(result).toMatchObject({ status: 200, data: [entered, entered] });
  expect(takes({ orders: [entry, entry] })).toBe(true);
});

test("a call may have thousands of orders, and at least one", () => {
  const orders = Array.from({ length: 5000 }, (_, index) => ({ ...entry, bundle_no: `${index}` }));
  expect(takes({ orders })).toBe(true);
  expect(takes({ orders: [] })).toBe(false);
});

test("a value that is not replaced is a failed result with a code, and the call succeeded", async () => {
  const { sent, result } = await call([entered, refused], { overwrite: false });
  expect(JSON.parse(sent.body)).toMatchObject({ overwrite: false });
  expect(result).toMatchObject({ ok: true, status: 200, data: [entered, refused] });
  // Without it the vendor's default holds, and it is not sent.
  expect(JSON.parse((await call([refused])).sent.body)).not.toHaveProperty("overwrite");
  expect(property("TrackingUpdates", "overwrite")).toMatchObject({ default: false });
  expect(property("TrackingUpdateFailure", "error_code")).toMatchObject({
    "x-extensible-enum": expect.arrayContaining(["e2007"]),
    "x-enum-texts": expect.objectContaining({ e2007: "Delivery data is already entered." }),
  });
  // It is neither a success with the code nor a failure of the whole call.
  expect(contract.accepts("TrackingUpdateResult", { ...entered, result: "overwrite" })).toBe(false);
  expect(contract.accepts("TrackingUpdateResults", refused)).toBe(false);
});

test("the flag may be left out, and is not sent then", async () => {
  expect(takes({})).toBe(true);
  const { sent } = await call();
  expect(JSON.parse(sent.body)).not.toHaveProperty("dupl_doubt_except_yn");
});

test("a bundle that is left out is a failed result, or none at all", async () => {
  const other = { ...entry, bundle_no: "1" };
  const input = { orders: [entry, other], dupl_doubt_except_yn: "Y" };
  const leftOut = { bundle_no: "1", result: "실패", error_code: "e2999" };
  for (const data of [[entered], [], [leftOut], [entered, leftOut]]) {
    const { sent, result } = await call(data, input);
    expect(result).toMatchObject({ ok: true, status: 200, data });
    expect(JSON.parse(sent.body)).toMatchObject({ dupl_doubt_except_yn: "Y" });
  }
  // No third kind of result is promised for it.
  expect(contract.accepts("TrackingUpdateResult", { ...leftOut, result: "제외" })).toBe(false);
  // No promise that there are as many results as orders.
  expect(property("TrackingUpdateResponse")).not.toHaveProperty("minItems");
  expect(property("TrackingUpdateResults")).not.toHaveProperty("minItems");
});

test("status-name-spacing: every text has 운송장 출력 with its space, and no field has it as a value", async () => {
  const texts = told(contract.document);
  const spaced = texts.filter((text) => text.includes("운송장 출력"));
  expect(spaced.length).toBeGreaterThan(1);
  expect(texts.filter((text) => text.includes("운송장출력"))).toEqual([]);
  for (const result of ["운송장 출력", "운송장출력"]) {
    expect(contract.accepts("TrackingUpdateResult", { ...entered, result })).toBe(false);
    expect(takes({ change_complete: result })).toBe(false);
    expect(takes({ status: result })).toBe(false);
  }
});

test("성공 is given whatever the status was, and no result names a status", async () => {
  const { sent, result } = await call([entered], { change_complete: true });
  expect(JSON.parse(sent.body)).toMatchObject({ change_complete: true });
  expect(result).toMatchObject({ ok: true, status: 200, data: [entered] });
  for (const kind of ["TrackingUpdateSuccess", "TrackingUpdateFailure"]) {
    const { properties } = property(kind);
    const names = Object.keys(Object(properties));
    expect(names).toContain("result");
    expect(names.filter((name) => /status|complete/.test(name))).toEqual([]);
  }
  expect(described("TrackingUpdateSuccess")).toContain("does not mean that the status changed");
  expect(described("TrackingUpdates", "properties", "change_complete")).toContain(
    "keep their status",
  );
});

test("carrier-number-as-string: a carrier's number is a string", async () => {
  expect(takes({ orders: [{ ...entry, carr_no: 5 }] })).toBe(false);
  expect((await call()).sent.body).toContain('"carr_no":"5"');
});

test("result-as-text: a result is 성공 or 실패, and not true or false", async () => {
  expect((await call([entered, refused])).result.status).toBe(200);
  for (const result of [true, false, "success"]) {
    expect(contract.accepts("TrackingUpdateResult", { ...refused, result })).toBe(false);
  }
});

test("message-or-messages: a failed result has its reason under either, or none", async () => {
  const reason = "이미 입력된 배송정보입니다.";
  for (const one of [
    { ...refused, messages: [reason] },
    { ...refused, message: reason },
    // As in the page's own table.
    { bundle_no: entry.bundle_no, result: "실패", message: reason },
    { bundle_no: entry.bundle_no, result: "실패" },
  ]) {
    expect((await call([one])).result).toMatchObject({ status: 200, data: [one] });
  }
  const { message: _, ...withoutMessage } = entered;
  expect(contract.accepts("TrackingUpdateResult", withoutMessage)).toBe(true);
  expect(contract.accepts("TrackingUpdateResult", { ...entered, message: true })).toBe(false);
});

test("any text is a reason, misspelt or not", async () => {
  for (const text of ["뮤음고유번호입니다.", "묶음고유번호입니다.", "Other."]) {
    const one = { ...refused, messages: [text] };
    expect((await call([one])).result).toMatchObject({ status: 200, data: [one] });
  }
});

test("sol_no is either, and may be missing", async () => {
  for (const one of [{ token, sol_no: 12345 }, { token, sol_no: "12345" }, { token }]) {
    expect(await issue([one])).toMatchObject({ status: 200, data: [one] });
  }
});

test("whatever is not a list of results is never returned as one", async () => {
  for (const body of [{}, { results: [] }, { message: "점검 중" }, "점검 중", 1, null]) {
    await using vendor = await vendorServer((_, response) => json(response, 200, body));
    const client = createPlayAuto({ apiKey, token, baseUrl: vendor.url });
    expect(await client.setInvoice({ orders: [entry] }).result()).toMatchObject({ ok: false });
  }
});

test("overwrite-of-what: both readings of the page are stated", () => {
  const text = described("TrackingUpdates", "properties", "overwrite");
  expect(text).toContain("이미 값이 입력되어있는 경우");
  expect(text).toContain("이미 송장번호가 입력되어있는 주문일경우");
});

test("the three words of the page for the carrier are stated", () => {
  const text = described("TrackingUpdate", "properties", "carr_no");
  for (const word of ["배송사", "택배사코드", "택배사번호"]) expect(text).toContain(word);
});

test("a bundle is not said to be one parcel, which is not on the page", () => {
  const texts = told(contract.document).filter((text) => /parcel|box/.test(text));
  expect(texts).toEqual([]);
});

test("송장번호 is a tracking number in every text", () => {
  expect(told(contract.document).filter((text) => /invoice number/i.test(text))).toEqual([]);
  expect(described("TrackingUpdate", "properties", "invoice_no")).toBe(
    "The tracking number (송장번호).",
  );
});
