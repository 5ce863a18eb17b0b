import { parse, type Root } from "postcss";
import selectorParser, { type Selector } from "postcss-selector-parser";
import { putInConstants } from "./constant-property.ts";
import { propertiesIn } from "./custom-property.ts";

interface Drawn {
  /** HTML, as it stands on the page until a script runs. */
  readonly markup: string;
  /** What else styles it. */
  readonly beside: string;
}

/**
 * The part of a stylesheet that what is drawn comes to use. Redoc brings rules of things that only its
 * script draws, and some 3,000 custom properties, which cost a browser more than everything else in
 * its styles. Its script brings them all again.
 */
export function usedStyle(stylesheet: string, { markup, beside }: Drawn): string {
  const root = parse(stylesheet);
  const around = { markup, beside: parse(beside) };
  removeUnmatched(root, markup);
  putInConstants(root, around);
  removeUnused(root, around);
  return root.toString();
}

/** What the page's own script sets on the root, from what the reader chose. */
const alwaysThere = ["dark", "light"];

/** Without the selectors that ask for a class which nothing has. */
function removeUnmatched(root: Root, markup: string): void {
  const classes = new Set(alwaysThere);
  for (const [, value = ""] of markup.matchAll(/\sclass="([^"]*)"/g)) {
    for (const name of value.split(/\s+/)) classes.add(name);
  }
  const matches = (selector: Selector) =>
    selector.every((part) => part.type !== "class" || classes.has(part.value));
  const selectors = selectorParser((list) => {
    for (const selector of [...list.nodes]) if (!matches(selector)) selector.remove();
  });
  root.walkRules((rule) => {
    const left = selectors.processSync(rule.selector);
    if (left === "") rule.remove();
    else if (left !== rule.selector) rule.selector = left;
  });
}

/** Without the custom properties that nothing uses, directly or through others. */
function removeUnused(root: Root, { markup, beside }: { markup: string; beside: Root }): void {
  const values = new Map<string, string[]>();
  const used = new Set(propertiesIn(markup));
  for (const sheet of [beside, root]) {
    sheet.walkDecls(({ prop, value, variable }) => {
      if (variable) values.set(prop, [...(values.get(prop) ?? []), value]);
      else for (const name of propertiesIn(value)) used.add(name);
    });
  }
  // What is added while the set is gone through is gone through as well.
  for (const name of used) {
    for (const value of values.get(name) ?? []) {
      for (const inner of propertiesIn(value)) used.add(inner);
    }
  }
  root.walkDecls((declaration) => {
    if (declaration.variable && !used.has(declaration.prop)) declaration.remove();
  });
  root.walk((node) => {
    if ((node.type === "rule" || node.type === "atrule") && node.nodes?.length === 0) node.remove();
  });
}
