import { expect, test } from "vitest";
import { findSecrets } from "./find-secrets.ts";

const hide = (text: string, secrets: readonly string[]) => findSecrets(secrets).hide(text);

const secret = "비밀 a&b/c+d=é\"\\'!";

test.each([
  ["unchanged", secret],
  ["percent-encoded", encodeURIComponent(secret)],
  ["percent-encoded in lower case", encodeURIComponent(secret).toLowerCase()],
  ["in a form", new URLSearchParams([["", secret]]).toString().slice(1)],
  ["in JSON", JSON.stringify(secret).slice(1, -1)],
  ["in ASCII JSON", ascii(JSON.stringify(secret).slice(1, -1))],
  ["in JSON as PHP writes it", ascii(JSON.stringify(secret).slice(1, -1)).replaceAll("/", "\\/")],
])("a secret is hidden %s", (_, form) => {
  expect(hide(`앞:${form}:뒤`, [secret])).toBe("앞:***:뒤");
});

test.each([
  ["alone", base64(secret)],
  ["for URLs", base64(secret).replaceAll("+", "-").replaceAll("/", "_")],
  ["percent-encoded", encodeURIComponent(base64(secret)).replace(/(%3D)+$/, "")],
  ["after a name of one letter, as in Basic", base64(`a:${secret}`)],
  ["after a name of two letters", base64(`ab:${secret}`)],
  ["after a name of three letters", base64(`abc:${secret}`)],
])("a secret is hidden in Base64 %s, except for incomplete groups of four", (_, form) => {
  expect(hide(form, [secret])).toMatch(/^.{0,6}\*\*\*.{0,4}$/);
});

test("a secret that contains another is hidden as a whole", () => {
  expect(hide("a=abcdef-123456&b=abcdef", ["abcdef", "abcdef-123456"])).toBe("a=***&b=***");
});

test("a secret that contains an escape is hidden beside an encoded one", () => {
  const secrets = ["made-up-%41-1", "made-up/2"];
  expect(hide("a=made-up-%41-1&b=made-up%2F2", secrets)).toBe("a=***&b=***");
});

test("a secret is text, not a pattern", () => {
  expect(hide("a.c abc (x)+", ["a.c", "(x)+"])).toBe("*** abc ***");
});

test("a short secret is not searched for in Base64, where it occurs by chance", () => {
  expect(hide("MTIzNA== 1234", ["1234"])).toBe("MTIzNA== ***");
});

test("a secret can contain half a surrogate pair", () => {
  expect(hide("값 \ud800비밀번호 값", ["\ud800비밀번호"])).toBe("값 *** 값");
});

test("without secrets nothing is hidden", () => {
  expect(hide("받는분", [])).toBe("받는분");
  expect(hide("받는분", [""])).toBe("받는분");
});

function base64(text: string): string {
  return Buffer.from(text).toString("base64");
}

function ascii(json: string): string {
  return json.replace(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
}
