/** What the contract of setInvoice and issueToken decided where PlayAuto's page says nothing. */
import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { expect, test } from "vitest";
import {
  apiKey,
  call,
  contract,
  described,
  entered,
  entry,
  issue,
  property,
  refused,
  takes,
  textsOf,
  token,
} from "./contract.fixture.ts";
import { createPlayAuto } from "./playauto.ts";

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

test("one call is sent, and none that sends the tracking number to the shop", async () => {
  await using vendor = await vendorServer((_, response) => json(response, 200, [entered]));
  const client = createPlayAuto({ apiKey, token, baseUrl: vendor.url });
  await client.setInvoice({ orders: [entry], change_complete: true });
  expect(vendor.received.map(({ url }) => url)).toEqual(["/api/order/setInvoice"]);
  expect(contract.operation("setInvoice").description).toContain(
    "does not send the tracking number to the shop",
  );
});

test("an error is a failure in a 200, or the body of a 401", async () => {
  const error = { error_code: "e1005", messages: ["사용자 인증에 실패하였습니다."] };
  expect(await issue(error)).toMatchObject({ ok: false, status: "failure", error });
  expect(await issue(error, 401)).toMatchObject({ ok: false, status: 401, error });
});

test("bundle numbers are strings, of digits or not", async () => {
  expect(contract.accepts("BundleNumber", "37722255199523523")).toBe(true);
  expect(contract.accepts("BundleNumber", "묶음-1")).toBe(true);
  expect(contract.accepts("BundleNumber", 3772225519903274)).toBe(false);
  const { sent } = await call();
  expect(sent.body).toContain('"bundle_no":"37722255199523523"');
});

test("a call may have the same bundle number twice", async () => {
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
  // Without it nothing is sent, and PlayAuto uses its default.
  expect(JSON.parse((await call([refused])).sent.body)).not.toHaveProperty("overwrite");
  expect(property("TrackingUpdates", "overwrite")).toMatchObject({ default: false });
  expect(property("PlayAutoErrorCode")).toMatchObject({
    "x-extensible-enum": expect.arrayContaining(["e2007"]),
    "x-enum-texts": expect.objectContaining({ e2007: "Delivery data is already entered." }),
  });
  // It is not a success with a code, and not a failure of the whole call.
  expect(contract.accepts("TrackingUpdateResult", { ...entered, result: "overwrite" })).toBe(false);
  expect(contract.accepts("TrackingUpdateResults", refused)).toBe(false);
});

test("the flag is optional, and is not sent by default", async () => {
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

test("any text is accepted as a reason", async () => {
  for (const text of ["뮤음고유번호입니다.", "묶음고유번호입니다.", "Other."]) {
    const one = { ...refused, messages: [text] };
    expect((await call([one])).result).toMatchObject({ status: 200, data: [one] });
  }
});

test("sol_no is a number or a string, and may be missing", async () => {
  for (const one of [{ token, sol_no: 12345 }, { token, sol_no: "12345" }, { token }]) {
    expect(await issue([one])).toMatchObject({ status: 200, data: [one] });
  }
});

test("a response that is not a list of results is never returned as one", async () => {
  for (const body of [{}, { results: [] }, { message: "점검 중" }, "점검 중", 1, null]) {
    await using vendor = await vendorServer((_, response) => json(response, 200, body));
    const client = createPlayAuto({ apiKey, token, baseUrl: vendor.url });
    expect(await client.setInvoice({ orders: [entry] }).result()).toMatchObject({ ok: false });
  }
});

test("the three words of the page for the carrier are stated", () => {
  const text = described("CarrierNumber");
  for (const word of ["배송사", "택배사코드", "택배사번호"]) expect(text).toContain(word);
});

test("송장번호 is a tracking number in every text", () => {
  expect(textsOf(contract.document).filter((text) => /invoice number/i.test(text))).toEqual([]);
  expect(described("TrackingUpdate", "properties", "invoice_no")).toBe(
    "The tracking number (송장번호).",
  );
});
