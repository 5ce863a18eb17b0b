import type { Received } from "@jumun/test-server/vendor-server";
import { expect, test } from "vitest";
import type { TrackingUpdate } from "./generated/types.gen.ts";
import { entered, invoice, invoices, outcomes, refused, sentOrders } from "./invoices.fixture.ts";

test("rows are sent in batches with the flags, and outcomes have the order of the rows", async () => {
  const { outcomes: all, sent } = await outcomes(
    invoices(7),
    (orders) =>
      orders.map((order) => (order.bundle_no === "묶음-3" ? refused(order) : entered(order))),
    { batchSize: 3, overwrite: true, change_complete: false, dupl_doubt_except_yn: "Y" },
  );

  expect(sent.map((request) => sentOrders(request))).toEqual([
    invoices(3),
    invoices(6).slice(3),
    invoices(7).slice(6),
  ]);
  expect(JSON.parse(sent[2]?.body ?? "")).toEqual({
    orders: [invoice(6)],
    overwrite: true,
    change_complete: false,
    dupl_doubt_except_yn: "Y",
  });
  expect(all).toEqual(
    invoices(7).map(({ bundle_no }) =>
      bundle_no === "묶음-3"
        ? { bundle_no, ok: false, code: "e2001", message: "조회되지 않는 묶음번호입니다." }
        : { bundle_no, ok: true },
    ),
  );
});

test("a batch has 100 rows by default, and only the flags that were given", async () => {
  const { sent } = await outcomes(invoices(101), (orders) => orders.map(entered));

  expect(sent.map((request) => sentOrders(request).length)).toEqual([100, 1]);
  expect(Object.keys(JSON.parse(sent[1]?.body ?? ""))).toEqual(["orders"]);
});

test("results are matched by bundle number, in any order and among results of other bundles", async () => {
  const { outcomes: all } = await outcomes(invoices(3), (orders) => [
    refused(invoice(99)),
    ...orders
      .map((order, index) => (index === 1 ? refused(order, "e2003") : entered(order)))
      .reverse(),
  ]);

  expect(all).toMatchObject([
    { bundle_no: "묶음-0", ok: true },
    { bundle_no: "묶음-1", ok: false, code: "e2003" },
    { bundle_no: "묶음-2", ok: true },
  ]);
});

test.each<[string, (order: TrackingUpdate) => unknown[]]>([
  ["no result", () => []],
  ["two results that contradict each other", (order) => [entered(order), refused(order)]],
  ["neither 성공 nor 실패", ({ bundle_no }) => [{ bundle_no, result: "대기" }]],
  ["a result that is missing", ({ bundle_no }) => [{ bundle_no }]],
  ["values that are not results", () => [null, "성공", 1, []]],
])("a row with %s is unknown, the others are not", async (_, results) => {
  const { outcomes: all } = await outcomes(invoices(3), ([first, second, third]) => [
    ...(first ? [entered(first)] : []),
    ...(second ? results(second) : []),
    ...(third ? [entered(third)] : []),
  ]);

  expect(all).toMatchObject([
    { ok: true },
    {
      bundle_no: "묶음-1",
      ok: "unknown",
      error: {
        name: "InvoiceOutcomeError",
        code: "invoice_outcome",
        message: expect.stringMatching(
          /^playauto\.setInvoicesInBatches: the bundle 묶음-1 .* Settle the row with settleInvoices/,
        ),
      },
    },
    { ok: true },
  ]);
});

test("a bundle number that is returned as a number is matched unless JavaScript cannot hold it", async () => {
  const row = (bundle_no: string) => ({ ...invoice(0), bundle_no });
  const { outcomes: all } = await outcomes(
    [row("3772225519903274"), row("37722255199523524")],
    () => [
      { bundle_no: 3772225519903274, result: "성공" },
      // JSON.parse rounds 37722255199523523, which is another bundle, to this number.
      { bundle_no: Number("37722255199523523"), result: "성공" },
    ],
  );

  expect(all).toMatchObject([{ ok: true }, { bundle_no: "37722255199523524", ok: "unknown" }]);
});

test("the reason of a refused row is read from messages, from message, or is empty", async () => {
  const { outcomes: all } = await outcomes(invoices(4), ([a, b, c, d]) => [
    {
      ...a,
      result: "실패",
      error_code: "e2003",
      messages: ["택배사코드 오류.", "다시 확인하세요."],
    },
    { ...b, result: "실패", error_code: "e2001", message: "조회되지 않는 묶음번호입니다." },
    { ...c, result: "실패", error_code: "e9999", messages: [], message: "" },
    { ...d, result: "실패" },
  ]);

  expect(all).toMatchObject([
    { ok: false, code: "e2003", message: "택배사코드 오류. 다시 확인하세요." },
    { ok: false, code: "e2001", message: "조회되지 않는 묶음번호입니다." },
    { ok: false, code: "e9999", message: "" },
    { ok: false, code: "refused", message: "" },
  ]);
});

test.each<[string, object, string, string]>([
  ["an error code", { error_code: "e2999", messages: ["정의되지 않음"] }, "e2999", "정의되지 않음"],
  [
    "a number as code",
    { error_code: 400, messages: ["필수 파라미터 누락"] },
    "400",
    "필수 파라미터 누락",
  ],
  [
    "the older form",
    { error: { error_code: "e2999", message: "정의되지 않음" } },
    "e2999",
    "정의되지 않음",
  ],
  ["the older form as text", { error: "만료되었습니다." }, "refused", "만료되었습니다."],
])(
  "a whole batch refused with %s is refused row by row, and the next one is sent",
  async (_, body, code, message) => {
    const { outcomes: all } = await outcomes(
      invoices(3),
      (orders, number) => (number === 1 ? body : orders.map(entered)),
      { batchSize: 2 },
    );

    expect(all).toEqual([
      { bundle_no: "묶음-0", ok: false, code, message },
      { bundle_no: "묶음-1", ok: false, code, message },
      { bundle_no: "묶음-2", ok: true },
    ]);
  },
);

test.each([{}, { data: [] }, "성공", null, 7])(
  "after a response of %j the batch is unknown",
  async (body) => {
    const { outcomes: all } = await outcomes(invoices(1), () => body);

    expect(all).toMatchObject([
      { bundle_no: "묶음-0", ok: "unknown", error: { name: "ContractError", body } },
    ]);
  },
);

test("a malformed row is not sent, and the others of its batch are", async () => {
  const malformed = [
    null,
    undefined,
    "묶음-1",
    7,
    [],
    {},
    { ...invoice(1), bundle_no: 1 },
    { ...invoice(2), carr_no: "" },
    { ...invoice(3), carr_no: undefined, invoice_no: "  " },
  ] as unknown as TrackingUpdate[];
  const { outcomes: all, sent } = await outcomes([invoice(0), ...malformed, invoice(4)], (orders) =>
    orders.map(entered),
  );

  expect(sent.map((request) => sentOrders(request))).toEqual([[invoice(0), invoice(4)]]);
  const [first, ...rest] = all;
  const last = rest.pop();
  expect([first, last]).toEqual([
    { bundle_no: "묶음-0", ok: true },
    { bundle_no: "묶음-4", ok: true },
  ]);
  expect(rest.every(({ ok }) => ok === false)).toBe(true);
  expect(rest.slice(-3)).toEqual([
    {
      bundle_no: "1",
      ok: false,
      code: "invalid",
      message: "The row was not sent: bundle_no must be text that is not empty.",
    },
    {
      bundle_no: "묶음-2",
      ok: false,
      code: "invalid",
      message: "The row was not sent: carr_no must be text that is not empty.",
    },
    {
      bundle_no: "묶음-3",
      ok: false,
      code: "invalid",
      message: "The row was not sent: carr_no and invoice_no must be text that is not empty.",
    },
  ]);
});

test("without a valid row nothing is sent", async () => {
  const malformed = [{}, {}, {}] as TrackingUpdate[];
  const { outcomes: all, sent } = await outcomes(malformed, () => [], { batchSize: 2 });
  expect(all).toMatchObject([{ code: "invalid" }, { code: "invalid" }, { code: "invalid" }]);
  expect(sent).toEqual([]);

  expect(await outcomes([], () => [])).toEqual({ outcomes: [], sent: [] });
});

test("other columns of a row are not sent, and a source may reuse a row object", async () => {
  function* reused() {
    const row = { ...invoice(0), 받는분: "홍길동" };
    for (const index of [0, 1]) yield Object.assign(row, invoice(index));
  }
  const { sent } = await outcomes(reused(), (orders) => orders.map(entered));

  expect(sentOrders(sent[0] as Received)).toEqual(invoices(2));
});
