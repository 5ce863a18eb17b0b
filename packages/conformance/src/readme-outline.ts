/** What the READMEs of a package must have in common in every language. */
export interface ReadmeOutline {
  /** Fenced blocks, whole. */
  readonly code: readonly string[];
  /** How each heading, list item and table row begins, in their order. */
  readonly blocks: readonly string[];
  /** Code spans, sorted because sentences have another word order. */
  readonly names: readonly string[];
}

const fenced = /^```.*?^```$/gms;

export function outlineOf(markdown: string): ReadmeOutline {
  const prose = markdown.replace(fenced, "");
  return {
    code: markdown.match(fenced) ?? [],
    blocks: prose.match(/^(?:#+ |- |\d\. |\| )/gm) ?? [],
    names: (prose.match(/`[^`]+`/g) ?? []).map((name) => name.replace(/\s+/g, " ")).sort(),
  };
}

/** Headings, paragraphs, lists and tables, without code and without blocks that have no words. */
export function proseOf(markdown: string): string[] {
  return markdown
    .replace(fenced, "")
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== "" && !/^(?:# |<!--|\[English\]\(README\.md\)$)/.test(block));
}
