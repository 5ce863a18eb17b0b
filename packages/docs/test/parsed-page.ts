import { type DefaultTreeAdapterTypes, parse } from "parse5";

export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Every element of an HTML page, in document order. */
export function elementsOf(page: string): Element[] {
  return descend(parse(page));
}

function descend(node: DefaultTreeAdapterTypes.ParentNode): Element[] {
  return node.childNodes.flatMap((child) => {
    if (!("tagName" in child)) return [];
    const attributes = Object.fromEntries(child.attrs.map(({ name, value }) => [name, value]));
    return [{ tag: child.tagName, attributes, text: textIn(child) }, ...descend(child)];
  });
}

function textIn(node: DefaultTreeAdapterTypes.ParentNode): string {
  return node.childNodes
    .map((child) => {
      if (child.nodeName === "#text" && "value" in child) return child.value;
      return "childNodes" in child ? textIn(child) : "";
    })
    .join("");
}
