import { readFileSync, statSync } from "node:fs";
import { Marked } from "marked";
import { expect, test } from "vitest";
import { structureOf } from "./guide.ts";

const [en, ko] = ["README.md", "README.ko.md"].map((name) =>
  readFileSync(new URL(`../../../../${name}`, import.meta.url), "utf8"),
);

test("the README has the same blocks and the same code in both languages", () => {
  const english = structureOf(en ?? "");

  expect(english.length).toBeGreaterThan(20);
  expect(structureOf(ko ?? "")).toEqual(english);
});

test("each README links to the other, and both to the same pages, in Korean where a page is translated", () => {
  const [other, ...links] = linksOf(en ?? "");
  const [back, ...linksBack] = linksOf(ko ?? "");

  expect([other, back]).toEqual(["README.ko.md", "README.md"]);
  expect(links.length).toBeGreaterThan(3);
  const pages = (found: readonly string[]) =>
    found.map((link) => link.replace(/\.(en|ko)\.md$/, ".md")).sort();
  expect(pages(linksBack)).toEqual(pages(links));
});

test("both READMEs have the same code spans", () => {
  expect(namesOf(ko ?? "")).toEqual(namesOf(en ?? ""));
});

test("every block of the Korean README is in Korean", () => {
  const prose = new Marked()
    .lexer(ko ?? "")
    .filter(({ type }) => type === "paragraph" || type === "list");

  for (const { raw } of prose) {
    if (raw.trim() === "[English](README.md)") continue;
    expect(raw).toMatch(/\p{Script=Hangul}/u);
  }
});

test("each README has a small screenshot of the site in its own language", () => {
  for (const [language, markdown] of [["en", en] as const, ["ko", ko] as const]) {
    const [, path = ""] = (markdown ?? "").match(/^!\[[^\]]{20,}\]\(([^)]+)\)$/m) ?? [];

    expect(path).toMatch(new RegExp(`\\.${language}\\.png$`));
    const picture = statSync(new URL(`../../../../${path}`, import.meta.url));
    expect(picture.size).toBeLessThan(150_000);
  }
});

function linksOf(markdown: string): string[] {
  return tokensOf(markdown, "link");
}

/** Code spans, sorted: Korean sentences have another word order. */
function namesOf(markdown: string): string[] {
  return tokensOf(markdown, "codespan").sort();
}

function tokensOf(markdown: string, type: "link" | "codespan"): string[] {
  const found: string[] = [];
  const marked = new Marked();
  marked.walkTokens(marked.lexer(markdown), (token) => {
    if (token.type !== type) return;
    found.push("href" in token ? String(token.href) : token.raw);
  });
  return found;
}
