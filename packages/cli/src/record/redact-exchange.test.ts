import { expect, test } from "vitest";
import { startRecording } from "./recording.fixture.ts";
import { startUpstream } from "./upstream.fixture.ts";

/** Records a vendor's response through the proxy. */
async function record(
  body: string | Buffer,
  contentType: string,
  { path = "/v1/orders", ...init }: RequestInit & { readonly path?: string } = {},
) {
  await using vendor = await startUpstream((request, response) => {
    request.resume();
    request.on("end", () => {
      response.setHeader("content-type", contentType);
      response.end(body);
    });
  });
  await using recording = await startRecording({ upstream: vendor.url });
  const response = await fetch(recording.url + path, init);
  const received = Buffer.from(await response.arrayBuffer());
  expect(received).toEqual(Buffer.from(body));
  const { text, entries } = await recording.finish();
  const [entry] = entries;
  if (entry === undefined) throw new Error("The exchange was not recorded.");
  return { text, entry };
}

const json = "application/json";
const token = "made-up-token-A/b+c";

test("no credential of headers, query, form and response is in the file", async () => {
  const basic = btoa("made-up-key-id:made-up-secret-key");
  const { text } = await record(JSON.stringify({ access_token: "made-up-issued" }), json, {
    path: "/token?api_key=made-up-query&pass_sig=made-up-contract&key=made-up-k&sig=made-up-sig",
    method: "POST",
    headers: {
      authorization: `Basic ${basic}`,
      "x-shop-pass": "made-up-header",
      "content-type": "application/x-www-form-urlencoded",
    },
    body: "client_secret=made-up-form&passwd=made-up-passwd&note=made-up-header&name=%ED%99%8D",
  });
  expect(text).not.toContain("made-up");
  expect(text).not.toContain(basic);
  expect(text).toContain("name=%ED%99%8D");
});

test.each([
  ["as it is", `{"echo":"${token}"}`],
  ["in \\u escapes", `{"echo":"${[...token].map(escapeJson).join("")}"}`],
  ["percent-encoded", `{"echo":"${[...token].map(percent).join("")}"}`],
  [
    "percent-encoded twice",
    `{"echo":"${[...token].map(percent).join("").replaceAll("%", "%25")}"}`,
  ],
  ["in escapes of JavaScript", JSON.stringify({ echo: [...token].map(escapeCode).join("") })],
  ["in named entities", `{"echo":"${token.replace("/", "&sol;").replace("+", "&plus;")}"}`],
  ["in entities", `{"echo":"${[...token].map((each) => `&#${each.charCodeAt(0)};`).join("")}"}`],
  ["in JSON within JSON", JSON.stringify({ echo: JSON.stringify({ echo: token }) })],
  ["as a name", `{"${token}":1}`],
  ["in Base64", JSON.stringify({ echo: btoa(`id:${token}`) })],
])("a bearer token that the vendor echoes %s is not in the file", async (_, body) => {
  const { text } = await record(body, json, { headers: { authorization: `Bearer ${token}` } });
  const decoded = decodeURIComponent(decodeURIComponent(text));
  expect(decoded).not.toContain("made-up");
  expect(text).not.toMatch(/u006d|&#109;|%25?6d|bWFkZS11c/i);
});

test.each([
  "key",
  "sig",
  "signature",
  "passwd",
  "pwd",
  "user_pw",
  "x-sig",
  "auth[key]",
  "shop.key",
  "api_keys[]",
  "accessToken2",
  "auth_code",
  "비밀번호",
  "shop_인증키",
])("a value with the name %s is hidden in query, form, JSON and plain text", async (name) => {
  const pair = `${encodeURIComponent(name)}=made-up-value`;
  const form = { "content-type": "application/x-www-form-urlencoded" };
  const sent = { method: "POST", headers: form, body: `page=2&${pair}` };
  const inJson = await record(JSON.stringify({ [name]: "made-up-json", page: 2 }), json, {
    ...sent,
    path: `/v1/orders?page=2&${pair}`,
  });
  expect(inJson.text).not.toContain("made-up");
  expect(inJson.entry.response.content.text).toContain('"page":2');
  const inText = await record(`page: 2\n${name}: made-up-text`, "text/plain");
  expect(inText.entry.response.content.text).toBe(`page: 2\n${name}:***`);
});

test.each([
  ["Bearer made-up-1", "Bearer ***"],
  ["https://user:made-up@shop.invalid/", "https://user:***@shop.invalid/"],
])("the credential in %s is hidden in JSON and plain text", async (body, expected) => {
  const inJson = await record(JSON.stringify({ memo: body }), json);
  expect(inJson.entry.response.content.text).toBe(JSON.stringify({ memo: expected }));
  const inText = await record(body, "text/plain");
  expect(inText.entry.response.content.text).toBe(expected);
});

test("a cookie that is set is hidden in the body as well", async () => {
  await using vendor = await startUpstream((_, response) => {
    response.writeHead(200, { "content-type": json, "set-cookie": "a=made-up-session; HttpOnly" });
    response.end('{"echo":"made-up-session"}');
  });
  await using recording = await startRecording({ upstream: vendor.url });
  await (await fetch(recording.url)).text();
  expect((await recording.finish()).text).not.toContain("made-up");
});

test.each([
  [
    "a multipart field",
    "multipart/form-data; boundary=b",
    `--b\r\nContent-Disposition: form-data; name="password"\r\n\r\nmade-up\r\n--b--`,
  ],
  ["XML", "application/xml", "<a><비밀번호>made-up</비밀번호></a>"],
  ["HTML", "text/html", "<input name=token value=made-up>"],
  ["UTF-16 without a charset", json, Buffer.from('{"token":"made-up","이름":"홍길동"}', "utf16le")],
  ["UTF-16 in ASCII without a charset", json, Buffer.from('{"token":"made-up"}', "utf16le")],
  ["an image", "image/png", Buffer.from("\x89PNG made-up", "latin1")],
  ["JSON that breaks off", json, '{"token":"made-up'],
  ["a body without a media type", "", "token made-up"],
])("%s is withheld", async (_, contentType, body) => {
  const { text, entry } = await record(body, contentType);
  expect(text).not.toContain("made-up");
  expect(text).not.toContain("m\\u0000a");
  expect(entry.response.content).toMatchObject({ comment: expect.stringMatching(/^Withheld: /) });
  expect(entry.response.content.text).toBeUndefined();
});

test.each([
  ["EUC-KR", `${json}; charset=euc-kr`, Buffer.from("22c7d1b1db22", "hex"), '"한글"'],
  ["a byte order mark", json, Buffer.from("\uFEFF[1]"), "[1]"],
  ["JSON that is called HTML", "text/html", '{"상태":"입금"}', '{"상태":"입금"}'],
  ["plain text", "text/plain", "점검: token=made-up\n쪽: 1", "점검: token=***\n쪽: 1"],
  ["a long number", json, '{"bundle_no":3772225519903274999}', '{"bundle_no":3772225519903274999}'],
])("%s is recorded", async (_, contentType, body, expected) => {
  const { entry } = await record(body, contentType);
  expect(entry.response.content.text).toBe(expected);
});

test.each([
  ["a token of 130 kB", JSON.stringify({ token: "a/".repeat(65_000) })],
  ["a token of 25 kB", JSON.stringify({ token: "a/".repeat(12_500), name: "홍길동" })],
  ["40 tokens of 24 kB", JSON.stringify({ row: Array(40).fill({ token: "b.".repeat(12_000) }) })],
  [
    "20,000 short tokens",
    JSON.stringify(Array.from({ length: 20_000 }, (_, index) => ({ token: `tok-${index}` }))),
  ],
  ["a list of 100,000 levels", `${"[".repeat(100_000)}${"]".repeat(100_000)}`],
])("%s does not stop the recording and does not leak", async (_, body) => {
  const started = performance.now();
  const { text } = await record(body, json);
  expect(performance.now() - started).toBeLessThan(5_000);
  expect(text).not.toMatch(/a\/a\/|b\.b\.|tok-\d/);
});

test("a megabyte of plain text without a space is recorded in time", async () => {
  const started = performance.now();
  const { entry } = await record("a".repeat(999_000), "text/plain");
  expect(performance.now() - started).toBeLessThan(5_000);
  expect(entry.response.content.text).toHaveLength(999_000);
});

test("a file of shapes has names and types, and no value", async () => {
  await using vendor = await startUpstream((_, response) => {
    response.writeHead(200, { "content-type": `${json}; charset=utf-8`, "x-page": "made-up" });
    response.end(
      JSON.stringify({
        이름: "made-up 홍길동",
        amount: 391_837,
        rate: 1.5,
        isPaid: false,
        memo: null,
        rows: [{ code: "made-up" }, { code: "made-up-2" }],
        "010-1234-5678": "made-up",
      }),
    );
  });
  await using recording = await startRecording({ upstream: vendor.url, isShape: true });
  const path = "/v1/orders/391837?name=made-up&page=2";
  const body = "phone=010-1234-5678&count=3";
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  await (await fetch(recording.url + path, { method: "POST", headers, body })).text();
  const { text, entries } = await recording.finish();
  expect(text).not.toMatch(/made-up|홍길동|391837|1234|5678/);
  const [entry] = entries;
  expect(entry?.request.url).toBe(`${vendor.url.origin}/base/string/string/0?name=string&page=0`);
  expect(entry?.request.postData?.text).toBe("phone=string&count=0");
  expect(JSON.parse(entry?.response.content.text ?? "")).toEqual({
    이름: "string",
    amount: 0,
    rate: 0.5,
    isPaid: true,
    memo: null,
    rows: [{ code: "string" }],
    "{name}": "string",
  });
});

function escapeJson(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function escapeCode(character: string): string {
  const code = character.charCodeAt(0).toString(16);
  return character < "a" ? `\\x${code.padStart(2, "0")}` : `\\u{${code}}`;
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16)}`;
}
