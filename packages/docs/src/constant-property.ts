import { type Declaration, type Root, Rule } from "postcss";
import valueParser from "postcss-value-parser";
import { propertiesIn } from "./custom-property.ts";

/** What these mean depends on the property that has them. */
const keywords: ReadonlySet<string> = new Set([
  "inherit",
  "initial",
  "revert",
  "revert-layer",
  "unset",
]);

/**
 * Puts the values of custom properties where they are used, of those that are the same everywhere: a
 * browser parses a value with a property in it for every element anew.
 */
export function putInConstants(
  root: Root,
  { markup, beside }: { readonly markup: string; readonly beside: Root },
): void {
  const candidates = definedOnce(root);
  beside.walkDecls(({ prop }) => {
    candidates.delete(prop);
  });
  for (const [, name = ""] of markup.matchAll(/(--[\w-]+)\s*:/g)) candidates.delete(name);
  const constants = new Map<string, string | undefined>();

  const constant = (name: string): string | undefined => {
    if (constants.has(name)) return constants.get(name);
    // One that uses itself is invalid, and stays so.
    constants.set(name, undefined);
    const written = candidates.get(name);
    if (written === undefined) return undefined;
    const value = filled(written).trim();
    if (propertiesIn(value).length > 0 || keywords.has(value)) return undefined;
    constants.set(name, value);
    return value;
  };
  const filled = (value: string): string =>
    valueParser.stringify(valueParser(value).nodes, (node) =>
      node.type === "function" && node.value === "var"
        ? constant(node.nodes[0]?.value ?? "")
        : undefined,
    );
  root.walkDecls((declaration) => {
    declaration.value = filled(declaration.value);
  });
}

/** Values by name, of the properties that are defined in one place, which holds for every element. */
function definedOnce(root: Root): Map<string, string> {
  const values = new Map<string, string>();
  const seen = new Set<string>();
  root.walkDecls((declaration) => {
    const { prop, value, variable } = declaration;
    if (!variable) return;
    if (seen.has(prop)) values.delete(prop);
    else if (isOfEverything(declaration)) values.set(prop, value);
    seen.add(prop);
  });
  return values;
}

function isOfEverything({ parent, important }: Declaration): boolean {
  return (
    !important &&
    parent instanceof Rule &&
    parent.selector === ":root" &&
    parent.parent?.type === "root"
  );
}
