/** Clients that know nothing of us: each vendor's own tests send what its page prints. */
import { strangers } from "@jumun/test-server/stranger";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, startMock } from "./mock.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ vendors: ["playauto"], port: 0 });
});
afterAll(() => mock.close());

describe.each(strangers)("$name", ({ name, isHere, send }) => {
  const why = isHere ? "" : ` (skipped: ${name} is not on this machine)`;

  test.runIf(isHere)(`reads Korean, and sends it${why}`, async () => {
    const { status, text } = await send({
      url: `${mock.url("playauto")}/api/order/setInvoice`,
      method: "PUT",
      headers: {
        "x-api-key": "fake",
        Authorization: "Token fake",
        "Content-Type": "application/json; charset=utf-8",
      },
      body: JSON.stringify({ orders: [{ bundle_no: "묶음-1", carr_no: "4", invoice_no: "1" }] }),
    });
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject([{ result: "성공" }, {}, { result: "실패" }]);
    expect(mock.requests().at(-1)?.body).toMatchObject({ orders: [{ bundle_no: "묶음-1" }] });
  });
});
