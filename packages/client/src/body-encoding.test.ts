/** The bytes of every kind of request body, and binary responses. */
import { expect, test } from "vitest";
import { sendOnce } from "../test/wire.ts";

const body = { in: "body" } as const;

const form = {
  input: { 이름: body, tags: body, address: body, ids: body, page: { in: "query" } },
  body: { mediaType: "application/x-www-form-urlencoded", required: true },
} as const;

test("a form repeats a list and serializes an object as JSON", async () => {
  const { wire } = await sendOnce(form, {
    page: 2,
    이름: "홍 길동",
    tags: ["a&b", "c"],
    address: { city: "서울" },
    ids: undefined,
  });

  expect(wire.url).toBe("/orders?page=2");
  expect(wire.headers["content-type"]).toBe("application/x-www-form-urlencoded");
  expect(wire.body.toString()).toBe(
    "%EC%9D%B4%EB%A6%84=%ED%99%8D%20%EA%B8%B8%EB%8F%99&tags=a%26b&tags=c&address=%7B%22city%22%3A%22%EC%84%9C%EC%9A%B8%22%7D",
  );
});

test("a form field is serialized by its style or its content type", async () => {
  const encoding = {
    tags: { style: "pipeDelimited", explode: false },
    address: { style: "deepObject", explode: true },
    ids: { contentType: "application/json" },
  } as const;
  const { wire } = await sendOnce(
    { ...form, body: { ...form.body, encoding } },
    { tags: ["a", "b"], address: { city: "서울" }, ids: [1, 2] },
  );

  expect(wire.body.toString()).toBe(
    "tags=a%7Cb&address%5Bcity%5D=%EC%84%9C%EC%9A%B8&ids=%5B1%2C2%5D",
  );
});

const upload = {
  input: { memo: body, count: body, detail: body, photo: body, photos: body },
  body: { mediaType: "multipart/form-data", required: true },
} as const;

test("a multipart body has a part per field, and files keep name, type and bytes", async () => {
  const bytes = new Uint8Array([0, 255, 13, 10, 45, 45]);
  const { wire } = await sendOnce(upload, {
    memo: "문 앞에",
    count: 3,
    detail: { 색: "흰색" },
    photo: new File([bytes], '사진 "1".png', { type: "image/png" }),
    photos: [bytes, new Blob(["글"])],
  });

  const boundary = /^multipart\/form-data; boundary=(\S+)$/.exec(
    String(wire.headers["content-type"]),
  )?.[1];
  expect(boundary).toMatch(/^jumun-[0-9a-f]{32}$/);
  const part = (head: string, body: string | Uint8Array) =>
    Buffer.concat([
      Buffer.from(`--${boundary}\r\n${head}\r\n\r\n`),
      Buffer.from(body),
      Buffer.from("\r\n"),
    ]);
  const named = (name: string) => `Content-Disposition: form-data; name="${name}"`;
  const expected = Buffer.concat([
    part(named("memo"), "문 앞에"),
    part(named("count"), "3"),
    part(`${named("detail")}\r\nContent-Type: application/json`, '{"색":"흰색"}'),
    part(`${named("photo")}; filename="사진 %221%22.png"\r\nContent-Type: image/png`, bytes),
    part(`${named("photos")}; filename="photos"\r\nContent-Type: application/octet-stream`, bytes),
    part(`${named("photos")}; filename="photos"\r\nContent-Type: application/octet-stream`, "글"),
    Buffer.from(`--${boundary}--\r\n`),
  ]);
  expect(wire.body.equals(expected)).toBe(true);
});

test("a field name cannot end its header", async () => {
  const { wire } = await sendOnce(
    { ...upload, input: { 'a"\r\nX: 1': body } },
    { 'a"\r\nX: 1': "b" },
  );
  expect(wire.body.toString()).toContain('name="a%22%0D%0AX: 1"\r\n');
});

test("a part has the content type of the contract", async () => {
  const encoding = {
    memo: { contentType: "text/markdown, text/plain" },
    detail: { contentType: "application/json" },
  };
  const { wire } = await sendOnce(
    { ...upload, body: { ...upload.body, encoding } },
    { memo: "# 글", detail: [1, 2] },
  );
  expect(wire.body.toString()).toContain(
    'name="memo"\r\nContent-Type: text/markdown\r\n\r\n# 글\r\n',
  );
  expect(wire.body.toString()).toContain(
    'name="detail"\r\nContent-Type: application/json\r\n\r\n[1,2]\r\n',
  );
});

test("a missing required part is reported before anything is sent", async () => {
  const schema = { type: "object", required: ["photo"] };
  const operation = { ...upload, body: { ...upload.body, schema } };
  await expect(sendOnce(operation, { memo: "글" })).rejects.toThrow(
    "shop.order: photo is required.",
  );
});

const whole = (mediaType: string) =>
  ({
    input: { body: { in: "whole-body" } },
    body: { mediaType, required: false },
  }) as const;

test.each([
  ["text/plain", "주문, 안녕", "text/plain", Buffer.from("주문, 안녕")],
  [
    "application/octet-stream",
    new Uint8Array([0, 255]),
    "application/octet-stream",
    Buffer.from([0, 255]),
  ],
  [
    "image/*",
    new Blob([new Uint8Array([1])], { type: "image/png" }),
    "image/png",
    Buffer.from([1]),
  ],
])("a body of %s is sent unchanged", async (mediaType, content, type, expected) => {
  const { wire } = await sendOnce(whole(mediaType), { body: content });
  expect(wire.headers["content-type"]).toBe(type);
  expect(wire.body.equals(expected)).toBe(true);
});

test("an optional body can be left out, and a text body must be text", async () => {
  const { wire } = await sendOnce(whole("text/plain"), {});
  expect(wire.body).toHaveLength(0);
  expect(wire.headers["content-type"]).toBeUndefined();
  await expect(sendOnce(whole("text/plain"), { body: { a: 1 } })).rejects.toThrow(
    "shop.order: the body must be a string, a Blob or a Uint8Array.",
  );
});

test.each([
  ["bytes", new Uint8Array([1])],
  ["a Blob of another type", new Blob(["1"], { type: "text/plain" })],
])("a body of image/* is not sent from %s", async (_, content) => {
  await expect(sendOnce(whole("image/*"), { body: content })).rejects.toThrow(
    "body must be a Blob whose type is image/*.",
  );
});

test("an optional body is sent only if the input has one of its fields", async () => {
  const operation = {
    input: { order_no: { in: "query" }, memo: body },
    body: { mediaType: "application/json", required: false },
  } as const;
  const without = await sendOnce(operation, { order_no: "1", memo: undefined });
  expect(without.wire.body).toHaveLength(0);
  expect(without.wire.headers["content-type"]).toBeUndefined();
  const sent = await sendOnce(operation, { memo: "문 앞" });
  expect(sent.wire.body.toString()).toBe('{"memo":"문 앞"}');
  expect(sent.wire.headers["content-type"]).toBe("application/json");
});

const binary = { responses: { "200": "bytes", "404": "json" } } as const;

test("a binary response resolves to its bytes", async () => {
  const body = Buffer.from([0, 255, 254, 13, 10]);
  const { data } = await sendOnce(binary, {}, { type: "image/png", body });
  expect(data).toEqual(new Uint8Array(body));
});

test("an error response of an operation with a binary response is JSON", async () => {
  const refusal = { status: 404, body: '{"message":"없음"}' };
  await expect(sendOnce(binary, {}, refusal)).rejects.toMatchObject({
    name: "NotFoundError",
    body: { message: "없음" },
  });
});
