import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { issuedCredential } from "./token.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("concurrent calls share one token call", async () => {
  const issue = vi.fn(async () => ({ token: "토큰", expiresIn: 3600 }));
  const credential = issuedCredential(issue);

  expect(await Promise.all([credential({}), credential({}), credential({})])).toEqual([
    "토큰",
    "토큰",
    "토큰",
  ]);
  expect(issue).toHaveBeenCalledTimes(1);
});

test("a token is kept until a minute before it expires", async () => {
  let count = 0;
  const credential = issuedCredential(async () => ({ token: `t${++count}`, expiresIn: 3600 }));

  expect(await credential({})).toBe("t1");
  vi.advanceTimersByTime(3_540_000 - 1);
  expect(await credential({})).toBe("t1");
  vi.advanceTimersByTime(1);
  expect(await credential({})).toBe("t2");
});

test("a failed token call fails those who wait, and the next call tries afresh", async () => {
  const issue = vi
    .fn<() => Promise<{ token: string; expiresIn: number }>>()
    .mockRejectedValueOnce(new Error("승인되지 않음"))
    .mockResolvedValue({ token: "토큰", expiresIn: 3600 });
  const credential = issuedCredential(issue);

  const waiting = [credential({}), credential({})];
  for (const one of waiting) await expect(one).rejects.toThrow("승인되지 않음");
  expect(await credential({})).toBe("토큰");
  expect(issue).toHaveBeenCalledTimes(2);
});
