import { expect, test } from "vitest";
import { fitted } from "./terminal.ts";

test("a line that has room stays as it is", () => {
  expect(fitted('← 200 [{"bank_name":"국민은행"}]', 32)).toBe('← 200 [{"bank_name":"국민은행"}]');
});

test("a line that is too long ends where the terminal does, Korean counted twice", () => {
  expect(fitted('← 200 [{"bank_name":"국민은행"}]', 31)).toBe('← 200 [{"bank_name":"국민은행"…');
  expect(fitted("국민은행", 6)).toBe("국민…");
  expect(fitted("국민은행", 7)).toBe("국민은…");
});

test("a colour takes no room, and ends where its text is cut", () => {
  expect(fitted("\u001b[32m← 200\u001b[39m made up", 9)).toBe("\u001b[32m← 200\u001b[39m ma…");
  expect(fitted("\u001b[32m← 200\u001b[39m made up", 4)).toBe("\u001b[32m← 2\u001b[39m…");
});
