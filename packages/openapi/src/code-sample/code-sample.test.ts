import { expect, test } from "vitest";
import type { Document } from "../document.ts";
import { listOperations } from "../list-operations.ts";
import { codeSamples } from "./code-sample.ts";

interface Wanted {
  readonly security?: Document["security"];
  readonly securitySchemes?: object;
  readonly options?: Readonly<Record<string, string>>;
  readonly paths: object;
}

function samplesOf({ security = [], securitySchemes = {}, options = {}, paths }: Wanted) {
  const document = {
    openapi: "3.1.0",
    info: { title: "주문", version: "1" },
    security,
    paths,
    components: { securitySchemes },
    "x-sandbox": { options },
  } as Document;
  return Object.fromEntries(
    listOperations(document).map((operation) => [
      operation.id,
      Object.fromEntries(
        codeSamples("shop", document, operation, "http://mock.invalid/shop").map(
          ({ language, source }) => [language, source],
        ),
      ),
    ]),
  );
}

const done = { "204": { description: "No Content." } };
const body = (value: unknown, mediaType = "application/json") => ({
  required: true,
  content: {
    [mediaType]: {
      schema: { type: "object", properties: { note: {}, count: {}, gift: {}, none: {} } },
      examples: { one: { value } },
    },
  },
});

test("values are written in the notation of each language", () => {
  const value = { note: `It's "미입금"\n${"길"}`, count: 3, gift: true, none: null };
  const { setNote } = samplesOf({
    paths: {
      "/note": { put: { operationId: "setNote", requestBody: body(value), responses: done } },
    },
  });

  expect(setNote?.typescript).toContain(
    String.raw`{ note: "It's \"미입금\"\n길", count: 3, gift: true, none: null }`,
  );
  expect(setNote?.python).toContain(
    String.raw`{"note": "It's \"미입금\"\n길", "count": 3, "gift": True, "none": None}`,
  );
  expect(setNote?.curl).toContain(
    String.raw`--data-raw '{"note": "It'\''s \"미입금\"\n길", "count": 3, "gift": true, "none": null}'`,
  );
});

test("a form has the texts that the client sends, in each language", () => {
  const value = { note: ["미입금", "길"], count: 3, gift: true, none: null };
  const form = body(value, "application/x-www-form-urlencoded");
  const { setNote, setGift } = samplesOf({
    paths: {
      "/note": { post: { operationId: "setNote", requestBody: form, responses: done } },
      "/gift": {
        post: {
          operationId: "setGift",
          requestBody: body({ gift: false }, "application/x-www-form-urlencoded"),
          responses: done,
        },
      },
    },
  });

  expect(setNote?.python).toContain(
    'urlencode([["note", "미입금"], ["note", "길"], ["count", "3"], ["gift", "true"]])',
  );
  expect(setNote?.curl?.match(/--data-urlencode '.*'/g)).toEqual([
    "--data-urlencode 'note=미입금'",
    "--data-urlencode 'note=길'",
    "--data-urlencode 'count=3'",
    "--data-urlencode 'gift=true'",
  ]);
  expect(setGift?.python).toContain('urlencode({"gift": "false"})');
});

test("path and query are percent-encoded unless a library does it", () => {
  const parameters = [
    { name: "id", in: "path", required: true, schema: { type: "string" }, example: "가/1" },
    { name: "name", in: "query", schema: { type: "string" }, example: "홍길동" },
  ];
  const { getOrder } = samplesOf({
    paths: { "/orders/{id}": { get: { operationId: "getOrder", parameters, responses: done } } },
  });

  expect(getOrder?.curl).toContain("/orders/%EA%B0%80%2F1?name=%ED%99%8D%EA%B8%B8%EB%8F%99'");
  expect(getOrder?.python).toContain('urllib.parse.urlencode({"name": "홍길동"})');
  expect(getOrder?.typescript).toContain('shop.getOrder({ id: "가/1", name: "홍길동" })');
});

test("a token that an operation of the contract issues is requested first", () => {
  const value = { data: "x", expires_in: 3600, access_token: "made-up" };
  const response = {
    content: { "application/json": { schema: {}, examples: { issued: { value } } } },
  };
  const { getOrder, issue } = samplesOf({
    security: [{ accessToken: [] }],
    securitySchemes: { accessToken: { type: "http", scheme: "bearer" } },
    options: { key: "sandbox-key" },
    paths: {
      "/order": { get: { operationId: "getOrder", responses: done } },
      "/token": { post: { operationId: "issue", security: [], responses: { "200": response } } },
    },
  });

  expect(getOrder?.curl).toMatch(/^TOKEN=\$\(curl -s -X POST 'http:\/\/mock.invalid\/shop\/token'/);
  expect(getOrder?.curl).toContain('-H "Authorization: Bearer $TOKEN"');
  expect(getOrder?.python).toContain('token = json.load(response)["access_token"]');
  expect(getOrder?.typescript).toContain('key: "sandbox-key",');
  expect(issue?.curl).not.toContain("TOKEN");
});

test.each([
  [
    "header",
    { "x-prefix": "Token " },
    "-H 'x-key: Token sandbox-key'",
    '"x-key": "Token sandbox-key"',
  ],
  ["query", {}, "/order?x-key=sandbox-key'", 'urlencode({"x-key": "sandbox-key"})'],
  ["cookie", {}, "-H 'Cookie: x-key=sandbox-key'", '"Cookie": "x-key=sandbox-key"'],
])("an API key is sent in the %s", (location, more, inCurl, inPython) => {
  const { getOrder } = samplesOf({
    security: [{ shopKey: [] }],
    securitySchemes: { shopKey: { type: "apiKey", in: location, name: "x-key", ...more } },
    options: { key: "sandbox-key" },
    paths: { "/order": { get: { operationId: "getOrder", responses: done } } },
  });

  expect(getOrder?.curl).toContain(inCurl);
  expect(getOrder?.python).toContain(inPython);
});

test("an operation with a multipart form has no sample", () => {
  const file = body({ note: "made-up" }, "multipart/form-data");
  const { upload } = samplesOf({
    paths: { "/file": { post: { operationId: "upload", requestBody: file, responses: done } } },
  });

  expect(upload).toEqual({});
});
