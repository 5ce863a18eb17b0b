/** Third-party HTTP clients. The tests of each vendor send what its page prints. */
import { consumers } from "@jumun/test-server/consumer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, startMock } from "./mock.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ vendors: ["playauto"], port: 0 });
});
afterAll(() => mock.close());

describe.each(consumers)("$name", ({ name, isInstalled, send }) => {
  const why = isInstalled ? "" : ` (skipped: ${name} is not installed)`;

  test.runIf(isInstalled)(`reads Korean, and sends it${why}`, async () => {
    const [response] = await send([
      {
        url: `${mock.url("playauto")}/api/order/setInvoice`,
        method: "PUT",
        headers: {
          "x-api-key": "fake",
          Authorization: "Token fake",
          "Content-Type": "application/json; charset=utf-8",
        },
        body: JSON.stringify({ orders: [{ bundle_no: "묶음-1", carr_no: "4", invoice_no: "1" }] }),
      },
    ]);
    expect(response?.status).toBe(200);
    expect(JSON.parse(response?.text ?? "")).toMatchObject([
      { result: "성공" },
      {},
      { result: "실패" },
    ]);
    expect(mock.requests().at(-1)?.body).toMatchObject({ orders: [{ bundle_no: "묶음-1" }] });
  });
});
