import { readFile } from "node:fs/promises";
import {
  isMap,
  isNode,
  isPair,
  LineCounter,
  type ParsedNode,
  parseDocument,
  stringify,
} from "yaml";

/** Counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export type Path = readonly (string | number)[];

/** A YAML file with the positions of its nodes. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  /** The position of the key or item at the path, or of its nearest existing parent. */
  position(path: Path): Position;
  /** The position of the value at the path. */
  valuePosition(path: Path): Position;
}

/** A document as the text of a YAML file, without aliases. */
export function toYaml(value: unknown): string {
  return stringify(value, { aliasDuplicateObjects: false, lineWidth: 0 });
}

/**
 * Undefined if the file does not exist.
 * @throws Error if it is not YAML
 */
export async function readYaml(file: string): Promise<YamlFile | undefined> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch {
    return undefined;
  }
  return parseYaml(text, file);
}

export function parseYaml(text: string, file: string): YamlFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, merge: true });
  const [error] = document.errors;
  if (error !== undefined) {
    const [start] = error.linePos ?? [];
    const place = start === undefined ? file : `${file}:${start.line}:${start.col}`;
    throw new Error(`${place} The file is not YAML: ${error.message.split("\n")[0]}`);
  }
  const at = (offset: number | undefined): Position | undefined => {
    if (offset === undefined) return undefined;
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col };
  };
  const position = (path: Path): Position =>
    path.length === 0
      ? { line: 1, column: 1 }
      : (at(offsetOf(document, path)) ?? position(path.slice(0, -1)));
  return {
    file,
    value: document.toJS(),
    position,
    valuePosition(path) {
      const node = document.getIn(path, true);
      return at(isNode(node) ? node.range?.[0] : undefined) ?? position(path);
    },
  };
}

function offsetOf(document: ReturnType<typeof parseDocument>, path: Path): number | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (isMap<ParsedNode>(parent)) {
    const pair = parent.items.find((item) => isPair(item) && String(item.key) === String(last));
    return pair?.key.range?.[0];
  }
  const node = document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}
