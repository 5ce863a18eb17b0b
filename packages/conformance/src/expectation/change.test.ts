import { expect, test } from "vitest";
import { changed } from "./change.ts";

const message = {
  url: "/orders?page=1",
  headers: { authorization: "Token made-up" },
  body: { orders: [{ bundle_no: "1", 이름: "홍길동" }] },
};

test("a text leaves one thing out: of the body, of the query, or a header", () => {
  expect(changed(message, "/orders/0/bundle_no").body).toEqual({ orders: [{ 이름: "홍길동" }] });
  expect(changed(message, "/orders/0").body).toEqual({ orders: [] });
  expect(changed(message, "?page").url).toBe("/orders");
  expect(changed(message, "authorization").headers).toEqual({});
});

test("a record puts another value in its place, or the whole body's", () => {
  expect(changed(message, { "/orders/0/bundle_no": null }).body).toEqual({
    orders: [{ bundle_no: null, 이름: "홍길동" }],
  });
  expect(changed(message, { "/orders": [], "?page": 2 })).toEqual({
    ...message,
    url: "/orders?page=2",
    body: { orders: [] },
  });
  expect(changed(message, { "": "x" }).body).toBe("x");
});

test("the message itself stays as it is", () => {
  changed(message, "/orders/0/bundle_no");
  expect(message.body.orders[0]?.bundle_no).toBe("1");
});
