import { parsePointer } from "@jumun/openapi/json-pointer";
import { type Document, isAlias, isMap, isSeq, LineCounter, parseDocument } from "yaml";

/** Tells the line of a contract's file that a JSON Pointer leads to, or comes nearest to. */
export function lineFinder(source: string): (pointer: string) => number {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter });
  return (pointer) => {
    return counter.linePos(offsetOf(document, parsePointer(pointer))).line;
  };
}

function offsetOf(document: Document, steps: readonly string[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of steps) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(key) === step);
      if (pair === undefined) return offset;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = startOf(node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  const range: unknown = Object(node).range;
  return Array.isArray(range) ? Number(range[0]) : undefined;
}
