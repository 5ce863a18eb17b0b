import { isMap, isScalar, isSeq, LineCounter, parseDocument } from "yaml";

/** The keys and indices that lead to what stands at a line and column, counted from 1. */
export type StepsAt = (line: number, column: number) => readonly string[];

export function stepsFinder(text: string): StepsAt {
  const lines = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter: lines });
  return (line, column) => stepsTo(contents, (lines.lineStarts[line - 1] ?? 0) + column - 1);
}

function stepsTo(node: unknown, offset: number): string[] {
  if (isMap(node)) {
    const [key, value] =
      node.items
        .map((pair) => [pair.key, pair.value])
        .filter(([key]) => isScalar(key) && startOf(key) <= offset)
        .at(-1) ?? [];
    return isScalar(key) ? [String(key.value), ...stepsTo(value, offset)] : [];
  }
  if (!isSeq(node)) return [];
  const index = node.items.findLastIndex((item) => startOf(item) <= offset);
  return index < 0 ? [] : [String(index), ...stepsTo(node.items[index], offset)];
}

function startOf(node: unknown): number {
  const range =
    typeof node === "object" && node !== null && "range" in node ? node.range : undefined;
  return Array.isArray(range) ? Number(range[0]) : Number.POSITIVE_INFINITY;
}
