import { expect, test } from "vitest";
import { findMediaType, isMultipartForm, mediaTypeEssence } from "./media-type.ts";

test.each([
  [["application/json", "text/plain"], "Application/JSON; charset=utf-8", "application/json"],
  [["text/*", "*/*"], "text/html", "text/*"],
  [["text/*", "*/*"], "image/png", "*/*"],
  [["text/*", "text/html; charset=euc-kr"], "text/html", "text/html; charset=euc-kr"],
  [["application/json"], "text/plain", undefined],
])("of %j, %s is %j", (declared, contentType, found) => {
  expect(findMediaType(declared, contentType)).toBe(found);
});

test("parameters and case are ignored", () => {
  expect(mediaTypeEssence(" Text/HTML ;charset=utf-8")).toBe("text/html");
  expect(isMultipartForm("multipart/form-data; boundary=x")).toBe(true);
});
