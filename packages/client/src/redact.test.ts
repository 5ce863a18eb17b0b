import { expect, test } from "vitest";
import { createRedactor, namedSecrets } from "./redact.ts";

function hidden(text: string): { text: string; found: string[] } {
  return { text: createRedactor().text(text), found: namedSecrets(text) };
}

test.each([
  ['{"access_token":"abc","token_type":"Bearer"}', '{"access_token":"***","token_type":"Bearer"}'],
  ['[{"token" : "abc", "sol_no": 12}]', '[{"token":"***","sol_no":12}]'],
  ['{"clientSecret": "abc"}', '{"clientSecret":"***"}'],
  ['{"data":{"refreshToken":"abc"}}', '{"data":{"refreshToken":"***"}}'],
  ['{"x-api-key": "abc"}', '{"x-api-key":"***"}'],
  ['{"authentication_key":"abc"}', '{"authentication_key":"***"}'],
  ['{"password":1234,"이름":"홍길동"}', '{"password":"***","이름":"홍길동"}'],
  ['{"token":["abc","def"],"n":1}', '{"token":["***","***"],"n":1}'],
  ['{"token":{"value":"a}b"},"n":1}', '{"token":{"value":"***"},"n":1}'],
  ['{"token":"a\\"b","n":1}', '{"token":"***","n":1}'],
  ['{"token":"cut sho', '{"token":"***"'],
])("in JSON: %s", (text, expected) => {
  expect(hidden(text).text).toBe(expected);
});

test.each([
  "https://api.cre.ma/v1/orders?access_token=abc-123&page=2",
  "https://api.cre.ma/v1/orders?page=2&access_token=abc-123#top",
  "grant_type=password&password=abc-123&username=%ED%99%8D",
  "client_secret=abc-123",
  '<https://api.cre.ma/v1/orders?api%5Fkey=abc-123>; rel="next"',
  '{"next":"https://api.cre.ma/v1/orders?access_token=abc-123"}',
])("in a URL or a form: %s", (text) => {
  expect(hidden(text)).toEqual({ text: text.replace("abc-123", "***"), found: ["abc-123"] });
});

test.each([
  '{"order_code":"주문-1","token_type":"Bearer","is_token":true,"token":null,"secret":""}',
  '["token","abc"]',
  '{"메모":"invalid token: expired"}',
  "주문 token: 만료되었습니다",
  "https://api.cre.ma/v1/token: not found",
  "https://api.cre.ma/v1/orders?page=2&limit=100",
  "grant_type=client_credentials&client_id=abc-123",
  '<html><a href="/token">token</a></html>',
  "",
])("values without a credential's name are unchanged: %s", (text) => {
  expect(hidden(text)).toEqual({ text, found: [] });
});

test.each([
  "the request failed: token=abc-123",
  "the request failed (access_token=abc-123, page=2)",
  "요청 실패: access_token: abc-123",
  "client_secret:abc-123 is wrong",
  'the body was "password": "abc-123"',
  '{"메모":"\\"password\\":\\"abc-123\\""}',
])("in prose: %s", (text) => {
  expect(hidden(text)).toEqual({ text: text.replace("abc-123", "***"), found: ["abc-123"] });
});

test.each([
  ["sent with Bearer abc-123.", "sent with Bearer ***"],
  ["Basic Zm9vOmJhcg1=", "Basic ***"],
  ["proxy http://user:abc-123@proxy.invalid:3128", "proxy http://user:***@proxy.invalid:3128"],
  ["auth[key]=abc-123&shop[name]=a", "auth[key]=***&shop[name]=a"],
  [
    '{"비밀번호":"abc-123","user_pw":"abc","authCode":"abc"}',
    '{"비밀번호":"***","user_pw":"***","authCode":"***"}',
  ],
])("in %s", (text, expected) => {
  expect(hidden(text).text).toBe(expected);
});

test.each([
  "a Bearer token is required",
  "Basic authentication failed",
  "see http://shop.invalid:80/a@b",
])("%s contains no credential", (text) => {
  expect(hidden(text)).toEqual({ text, found: [] });
});

test("the scheme before a credential in prose is hidden with it", () => {
  expect(hidden("sent Authorization: Bearer abc-123").text).toBe("sent Authorization: ***");
});

test("namedSecrets returns decoded values", () => {
  expect(hidden('{"token":"비밀번호\\u0041\\n"}').found).toEqual(["비밀번호A\n"]);
  expect(hidden("password=%EB%B9%84+A%26-abc").found).toEqual(["비 A&-abc"]);
  expect(hidden("password=%ZZ-abc").found).toEqual(["%ZZ-abc"]);
});

test("a string of many megabytes is redacted", () => {
  const long = "가".repeat(5_000_000);
  expect(hidden(`{"image":"${long}","token":"abc"}`).text).toBe(
    `{"image":"${long}","token":"***"}`,
  );
});
