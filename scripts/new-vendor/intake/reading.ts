import type { Examples } from "./examples.ts";
import type { Json } from "./json.ts";
import type { Notes } from "./notes.ts";
import { obstacle } from "./reach.ts";

/** Why an operation cannot be carried: a sentence. */
export class LeftOut extends Error {}

export interface Reading {
  readonly document: Json;
  readonly examples: Examples;
  readonly notes: Notes;
}

export interface Place {
  readonly method: string;
  readonly path: string;
  readonly pointer: string;
}

/** @throws LeftOut where nothing can be made of a schema, whatever the examples */
export function refuseObstacle({ document }: Reading, schema: unknown): void {
  const hindrance = obstacle(document, schema);
  if (hindrance !== undefined) throw new LeftOut(hindrance);
}

/** Without what is undefined. */
export function clean(value: Json): Json {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined));
}
