import { expect, test } from "vitest";
import { progressBar } from "./progress-bar.ts";

function written(isTTY: boolean): string[] {
  const texts: string[] = [];
  let time = 0;
  const stream = { isTTY, write: (text: string) => texts.push(text) };
  const bar = progressBar("shop", 4, stream, () => time);
  for (const done of [1, 2, 3, 4]) {
    time += 1000;
    bar.show(done);
  }
  bar.end();
  return texts;
}

test("a terminal sees a bar with the time left, and nothing of it afterwards", () => {
  const texts = written(true);
  expect(texts[0]).toContain("shop █████░░░░░░░░░░░░░░░ 1/4, 3 s left");
  expect(texts.at(-1)).toBe("\r\u001b[K");
});

test("elsewhere a few plain lines are written", () => {
  expect(written(false)).toEqual([
    "shop: 1 of 4 mutants, 3 s left\n",
    "shop: 2 of 4 mutants, 2 s left\n",
    "shop: 3 of 4 mutants, 1 s left\n",
  ]);
});
