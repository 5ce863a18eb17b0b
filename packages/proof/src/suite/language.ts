/** A contract in both languages is Korean for whoever reads Korean, and English for all others. */
import { inLanguage, languages } from "@jumun/contract/language";
import { expect, test } from "vitest";
import type { Suite } from "../suite.ts";

export function testLanguage({ subject: { document } }: Suite): void {
  const isBilingual = (document["x-languages"] ?? []).length > 1;

  test.runIf(isBilingual)(
    "every text is Korean in Korean, and nothing of it is left in English",
    () => {
      const korean = texts(inLanguage(document, "ko"));
      expect(korean.filter(({ text }) => !/\p{Script=Hangul}/u.test(text))).toEqual([]);
      expect(korean.length).toBe(texts(inLanguage(document, "en")).length);
    },
  );

  test("no language has the words of the other beside its own", () => {
    for (const language of languages) {
      const told = JSON.stringify(inLanguage(document, language));
      expect(told).not.toMatch(/"(?:x-ko|ko|x-languages)":/);
    }
  });
}

/** Found by their names alone, wherever they stand: another way than that of `inLanguage`. */
function texts(value: unknown, path = ""): { path: string; text: string }[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    const name = /^(?:title|summary|description|says|shows|chosen|why)$/;
    if (/^(?:value|example)$/.test(key)) return [];
    const isText =
      typeof each === "string" && (name.test(key) || (key === "source" && /\s/.test(each)));
    return isText ? [{ path: `${path}/${key}`, text: each }] : texts(each, `${path}/${key}`);
  });
}
