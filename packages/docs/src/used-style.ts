import { type Declaration, parse } from "postcss";

/**
 * A stylesheet without the custom properties that nothing in it comes to use. Redoc defines some
 * 3,000 of them, which cost a browser more than everything else in its styles; its script brings
 * them all, so until then a page needs those of what is drawn.
 */
export function usedStyle(stylesheet: string): string {
  const root = parse(stylesheet);
  const definitions = new Map<string, Declaration[]>();
  const used = new Set<string>();
  root.walkDecls((declaration) => {
    if (declaration.variable) {
      definitions.set(declaration.prop, [
        ...(definitions.get(declaration.prop) ?? []),
        declaration,
      ]);
    } else {
      for (const name of propertiesIn(declaration.value)) used.add(name);
    }
  });
  // What is added while the set is gone through is gone through as well.
  for (const name of used) {
    for (const { value } of definitions.get(name) ?? []) {
      for (const inner of propertiesIn(value)) used.add(inner);
    }
  }
  for (const [name, declarations] of definitions) {
    if (!used.has(name)) for (const declaration of declarations) declaration.remove();
  }
  root.walkRules((rule) => {
    if (rule.nodes.length === 0) rule.remove();
  });
  return root.toString();
}

function propertiesIn(value: string): string[] {
  return [...value.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = ""]) => name);
}
