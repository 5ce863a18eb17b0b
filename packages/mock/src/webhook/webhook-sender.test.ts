import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { MockOptions } from "../mock.ts";
import { catalogue } from "../testing/catalogue.ts";
import { startShop } from "../testing/start.ts";

const schema = { $ref: "#/components/schemas/WorkResult" };
const received = (operationId: string, value: object) => ({
  post: {
    operationId,
    requestBody: { content: { "application/json": { schema, examples: { done: { value } } } } },
    responses: { "200": { description: "" } },
  },
});

function contract() {
  const document = catalogue({
    "/works": {
      post: {
        operationId: "addWork",
        requestBody: {
          content: {
            "application/json": {
              schema: { type: "object", properties: { reply_to: { type: "string" } } },
            },
          },
        },
        responses: {
          "200": {
            description: "",
            content: {
              "application/json": { schema: {}, examples: { added: { value: { work_no: 7 } } } },
            },
          },
        },
        callbacks: {
          workResult: {
            "{$request.body#/reply_to}": received("receiveWorkResult", { work_no: 7 }),
          },
        },
      },
    },
  });
  const WorkResult = { type: "object", properties: { work_no: { type: "integer" } } };
  return {
    ...document,
    webhooks: { workDone: received("receiveWorkDone", { work_no: 1 }) },
    components: { schemas: { ...document.components.schemas, WorkResult } },
  };
}

async function start(options: MockOptions = {}) {
  const mock = await startShop({ nuri: contract() }, options);
  const receiver = await vendorServer((_, response) => json(response, 200, {}));
  onTestFinished(() => receiver[Symbol.asyncDispose]());
  const addWork = (reply_to: string, headers: Record<string, string> = {}) =>
    fetch(`${mock.url("nuri")}/works`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify({ reply_to }),
    });
  const payloads = () => receiver.received.map(({ body }): unknown => JSON.parse(body));
  return { mock, receiver, addWork, payloads };
}

describe("mock.send", () => {
  test("posts the documented example, or a payload that is valid", async () => {
    const { mock, receiver, payloads } = await start();
    const url = `${receiver.url}/hooks`;
    expect(await mock.send("nuri", "receiveWorkDone", { url })).toBe(200);
    await mock.send("nuri", "receiveWorkResult", { url, payload: { work_no: 9 } });
    expect(payloads()).toEqual([{ work_no: 1 }, { work_no: 9 }]);
  });

  test("rejects an invalid payload, an unknown name and a host that is not this machine", async () => {
    const { mock, receiver } = await start();
    const { url } = receiver;
    const payload = { work_no: "구" };
    await expect(mock.send("nuri", "receiveWorkDone", { url, payload })).rejects.toThrow(
      "The payload of receiveWorkDone is invalid: /work_no must be integer.",
    );
    await expect(mock.send("nuri", "workDone", { url })).rejects.toThrow(
      'nuri sends no webhook or callback "workDone": choose from receiveWorkDone, receiveWorkResult.',
    );
    await expect(
      mock.send("nuri", "receiveWorkDone", { url: "https://shop.invalid/" }),
    ).rejects.toThrow("shop.invalid is not this machine");
    await expect(
      mock.send("nuri", "receiveWorkDone", { url: "http://127.0.0.1.shop.invalid/" }),
    ).rejects.toThrow("is not this machine");
    expect(receiver.received).toHaveLength(0);
  });

  test("sends to a host that is allowed", async () => {
    const { mock } = await start({ deliverTo: ["shop.invalid"] });
    await expect(
      mock.send("nuri", "receiveWorkDone", { url: "https://shop.invalid/" }),
    ).rejects.toThrow("fetch failed");
  });
});

describe("a callback", () => {
  test("is sent after the response to the URL that the request has", async () => {
    const { receiver, addWork, payloads } = await start();
    expect(await (await addWork(`${receiver.url}/results`)).json()).toEqual({ work_no: 7 });
    await vi.waitFor(() => expect(payloads()).toEqual([{ work_no: 7 }]));
  });

  test("is not sent if the request was not carried out, nor to another host", async () => {
    const { mock, receiver, addWork } = await start();
    mock.failNext("addWork", "html");
    await addWork(receiver.url);
    await addWork(receiver.url, { prefer: "code=200" });
    await addWork("https://shop.invalid/results");
    await mock.close();
    expect(receiver.received).toHaveLength(0);
  });
});
