/** Korean pages are in Korean, but for what is marked as English. */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { testedVendors } from "../test/tested-vendors.ts";
import { buildSite } from "./site.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let parent: string;
let pages: readonly { path: string; markup: string }[];
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), "jumun-docs-"));
  const { folder } = await buildSite({ out: join(parent, "site"), vendors: testedVendors });
  const files = await readdir(join(folder, "ko"), { recursive: true });
  const paths = files.filter((file) => file.endsWith(".html"));
  pages = await Promise.all(
    paths.map(async (path) => ({
      path,
      markup: await readFile(join(folder, "ko", path), "utf8"),
    })),
  );
});
afterAll(() => rm(parent, { recursive: true }));

test("no sentence is left in English", () => {
  const left = pages.flatMap(({ path, markup }) =>
    textsOf(parse(markup), "")
      .filter(({ language, text }) => language === "ko" && isEnglish(text))
      .map(({ text }) => `${path}: ${text.trim()}`),
  );

  expect(pages.length).toBeGreaterThan(8);
  expect(left).toEqual([]);
});

test("nothing that is to be read is empty", () => {
  const empty = pages.flatMap(({ path, markup }) =>
    [...markup.matchAll(/<(h[1-6]|p|li|a|button|th|dt|dd|td|label|option|title)\b[^>]*>\s*<\/\1>/g)]
      .map(([element]) => element)
      .map((element) => `${path}: ${element}`),
  );

  expect(empty).toEqual([]);
});

interface ReadText {
  readonly language: string;
  readonly text: string;
}

/** What a person reads, with the language that it is marked as; neither code nor pictures. */
function textsOf(node: DefaultTreeAdapterTypes.ParentNode, inherited: string): ReadText[] {
  return node.childNodes.flatMap((child): ReadText[] => {
    if (child.nodeName === "#text" && "value" in child) {
      return [{ language: inherited, text: child.value }];
    }
    if (!("attrs" in child) || notProse.has(child.tagName)) return [];
    const own = child.attrs.find(({ name }) => name === "lang")?.value;
    return textsOf(child, own ?? inherited);
  });
}

const notProse = new Set(["code", "kbd", "pre", "samp", "script", "style", "svg"]);

/** Three words in small letters, and none in Korean. */
function isEnglish(text: string): boolean {
  return /\b[a-z]+ [a-z]+ [a-z]+\b/.test(text) && !/\p{Script=Hangul}/u.test(text);
}
