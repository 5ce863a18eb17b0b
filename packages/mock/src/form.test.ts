import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, startMock } from "./mock.ts";

const address = {
  type: "object",
  required: ["city"],
  properties: { city: { type: "string" }, floor: { type: "integer" } },
};
const fields = {
  type: "object",
  required: ["photo", "address"],
  additionalProperties: false,
  properties: {
    photo: { type: "string", format: "binary" },
    address,
    labels: { type: "array", items: { type: "string" }, maxItems: 2 },
    counts: { type: "array", items: { type: "integer" } },
    count: { type: "integer" },
    agreed: { type: "boolean" },
  },
};
const { photo: _, ...plain } = fields.properties;

function operation(mediaType: string, schema: object, encoding: object = {}): object {
  return {
    requestBody: { required: true, content: { [mediaType]: { schema, encoding } } },
    responses: { "204": { description: "됨" } },
  };
}

const contract = {
  openapi: "3.1.0",
  jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
  info: { title: "폼", version: "1" },
  paths: {
    "/multipart": { post: operation("multipart/form-data", fields) },
    "/form": {
      post: operation(
        "application/x-www-form-urlencoded",
        { ...fields, required: ["address"], properties: plain },
        {
          address: { style: "deepObject", explode: true },
          counts: { style: "form", explode: false },
        },
      ),
    },
  },
};

let mock: Mock;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jumun-form-"));
  await writeFile(join(folder, "form.json"), JSON.stringify(contract));
  mock = await startMock({ contracts: folder, port: 0 });
});

afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true });
});

function send(
  path: string,
  body: FormData | URLSearchParams | string,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${mock.url("form")}${path}`, { method: "POST", body, headers });
}

function multipart(...entries: [name: string, value: string | Blob][]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

const photo: [string, Blob] = ["photo", new Blob([new Uint8Array([0xff, 0xd8])])];
const where: [string, string] = ["address", '{"city":"서울","floor":3}'];

describe("multipart", () => {
  test.each<[string, FormData]>([
    ["a file and a part of JSON", multipart(photo, where)],
    ["a list of one", multipart(photo, where, ["labels", "새것"])],
    ["a list of several", multipart(photo, where, ["labels", "새것"], ["labels", "12"])],
    [
      "numbers and a boolean",
      multipart(photo, where, ["count", "3"], ["counts", "1"], ["agreed", "true"]),
    ],
  ])("takes %s", async (_, data) => {
    const response = await send("/multipart", data);
    expect(response.headers.get("x-jumun-refusal")).toBeNull();
    expect(response.status).toBe(204);
  });

  test.each<[string, FormData, RegExp]>([
    ["a missing file", multipart(where), /photo/],
    [
      "a list that is too long",
      multipart(photo, where, ["labels", "1"], ["labels", "2"], ["labels", "3"]),
      /labels/,
    ],
    ["a text for a number", multipart(photo, where, ["count", "셋"]), /count must be integer/],
    ["a part of JSON that lacks something", multipart(photo, ["address", "{}"]), /city/],
    ["a part that is no JSON", multipart(photo, ["address", "서울"]), /address must be object/],
    ["a field that there is not", multipart(photo, where, ["없는것", "1"]), /additional/],
  ])("refuses %s, and says where", async (_, data, reason) => {
    const response = await send("/multipart", data);
    expect(response.status).toBe(422);
    expect(decodeURIComponent(response.headers.get("x-jumun-refusal") ?? "")).toMatch(reason);
    expect(decodeURIComponent(response.headers.get("x-jumun-where") ?? "")).toMatch(
      /^#\/paths\/~1multipart\/post\/requestBody\/content\/multipart~1form-data\/schema/,
    );
  });

  test("rejects a malformed multipart body", async () => {
    const headers = { "content-type": "multipart/form-data; boundary=x" };
    const response = await send("/multipart", "주문", headers);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ title: "The body is not a form" });
  });

  test("rejects JSON", async () => {
    const headers = { "content-type": "application/json" };
    const response = await send("/multipart", '{"photo":"","address":{"city":"서울"}}', headers);
    expect(response.status).toBe(415);
    expect(response.headers.get("x-jumun-refusal")).toContain("multipart/form-data");
  });
});

describe("a form with lists and objects", () => {
  test.each([
    [
      "brackets and one text for a list",
      "address[city]=서울&address[floor]=3&counts=1,2&labels=a&labels=b",
    ],
    ["a list of one", "address[city]=서울&labels=a&agreed=false"],
  ])("takes %s", async (_, text) => {
    const response = await send("/form", new URLSearchParams(text));
    expect(response.headers.get("x-jumun-refusal")).toBeNull();
    expect(response.status).toBe(204);
  });

  test.each([
    ["address[floor]=3", /city/],
    ["address[city]=서울&address[floor]=위", /floor must be integer/],
    ["address[city]=서울&counts=1,둘", /counts/],
    ["labels=a", /address/],
  ])("refuses %s", async (text, reason) => {
    const response = await send("/form", new URLSearchParams(text));
    expect(response.status).toBe(422);
    expect(decodeURIComponent(response.headers.get("x-jumun-refusal") ?? "")).toMatch(reason);
  });
});
