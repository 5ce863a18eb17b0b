import { dirname, resolve } from "node:path";
import { formatPointer, parsePointer } from "@jumun/openapi/json-pointer";
import { isPlainObject, isRef } from "@redocly/openapi-core";
import type { Path } from "../yaml-file.ts";

export interface ParsedFile {
  readonly file: string;
  readonly value: unknown;
}

/**
 * The first `$ref` that leads back to itself through other references only. Redocly fails on such a cycle
 * without reporting its location.
 */
export function findCircularReference<File extends ParsedFile>(
  files: readonly File[],
): { readonly file: File; readonly path: Path } | undefined {
  const all = files.flatMap((file) => listReferences(file, file.value, []));
  const targets = new Map(all.map(({ place, target }) => [place, target]));
  return all.find(({ place: start }) => {
    const passed = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && !passed.has(at)) {
      passed.add(at);
      at = targets.get(at);
    }
    return at === start;
  });
}

interface Reference<File> {
  readonly file: File;
  readonly path: Path;
  /** The file and the JSON Pointer in it. */
  readonly place: string;
  readonly target: string;
}

function listReferences<File extends ParsedFile>(
  file: File,
  value: unknown,
  path: Path,
): Reference<File>[] {
  if (isRef(value)) {
    const place = `${file.file}#${formatPointer(path)}`;
    return [{ file, path: [...path, "$ref"], place, target: targetOf(value.$ref, file.file) }];
  }
  if (!isPlainObject(value) && !Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    listReferences(file, child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function targetOf(reference: string, file: string): string {
  const [other = "", pointer = ""] = reference.split("#");
  return `${other === "" ? file : resolve(dirname(file), other)}#${formatPointer(parsePointer(`#${pointer}`))}`;
}
