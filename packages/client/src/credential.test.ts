import { expect, test } from "vitest";
import { basicCredential } from "./credential.ts";

test("Basic is standard Base64 of the UTF-8 pair, on one line however long", () => {
  expect(basicCredential("id", "secret")).toBe("aWQ6c2VjcmV0");
  expect(basicCredential("아이디", "비밀>?")).toBe(
    Buffer.from("아이디:비밀>?", "utf8").toString("base64"),
  );
  expect(basicCredential("i".repeat(43), "5".repeat(64))).toMatch(/^[A-Za-z0-9+/]{144}$/);
});
