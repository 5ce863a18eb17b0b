/** A contract with Korean is Korean for readers of Korean: nothing of it is left in English. */
import { bundleContract } from "@jumun/contract/bundle";
import { readKorean } from "@jumun/contract/korean";
import { contractPath } from "@jumun/contract/vendors";
import { expect, test } from "vitest";
import type { Suite } from "../suite.ts";

export async function testLanguage({ subject }: Suite): Promise<void> {
  const path = contractPath(subject.vendor);
  const isBilingual = (await readKorean(path)) !== undefined;

  test.runIf(isBilingual)("every text has Hangul in the Korean document", async () => {
    const korean = texts(await bundleContract(path, { language: "ko" }));
    expect(korean.filter(({ text }) => !/\p{Script=Hangul}/u.test(text))).toEqual([]);
    expect(korean.length).toBe(texts(subject.document).length);
  });

  test("English texts have US spelling", () => {
    const other = /\b(travell|cancelled|behaviour|colour|licence|favour|honour)/i;
    expect(texts(subject.document).filter(({ text }) => other.test(withoutCode(text)))).toEqual([]);
  });
}

/** Values of the vendor keep their spelling. */
function withoutCode(text: string): string {
  return text.replace(/`[^`]*`/g, "");
}

/** Found by their keys alone, another way than by their names. */
function texts(value: unknown, path = ""): { path: string; text: string }[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    const name = /^(?:title|summary|description|page|wire|chosen|why)$/;
    if (/^(?:value|example|x-pagination)$/.test(key)) return [];
    const isText =
      typeof each === "string" && (name.test(key) || (key === "source" && /\s/.test(each)));
    return isText ? [{ path: `${path}/${key}`, text: each }] : texts(each, `${path}/${key}`);
  });
}
