import { expect, test } from "vitest";
import { basicCredential, requireCredential } from "./credential.ts";

test("a Basic credential is the Base64 of the UTF-8 pair, without line breaks", () => {
  expect(basicCredential("id", "secret")).toBe("aWQ6c2VjcmV0");
  expect(basicCredential("아이디", "비밀>?")).toBe(
    Buffer.from("아이디:비밀>?", "utf8").toString("base64"),
  );
  expect(basicCredential("i".repeat(43), "5".repeat(64))).toMatch(/^[A-Za-z0-9+/]{144}$/);
});

test.each([undefined, null, "", 7])("a credential that is %j is missing", (value) => {
  expect(() => requireCredential("shop", "apiKey", value)).toThrow(
    "shop: the option apiKey is missing.",
  );
});

test.each(["두 글자", "a b", "key\n", "key\r\nx-evil: 1"])(
  "a credential %j is malformed, and the message does not show it",
  (value) => {
    expect(() => requireCredential("shop", "apiKey", value)).toThrow(
      /^shop: the option apiKey contains a space or another character that a header cannot carry\.$/,
    );
    expect(() => requireCredential("shop", "apiKey", value)).not.toThrow(value);
  },
);
