import { fileURLToPath } from "node:url";

/** The rivals that are generated, as we are, from CREMA's contract. */
export type Rival = "redocly" | "hey-api";

/** Where a file of the generated rivals is. */
export function rivalPath(name: string): string {
  return fileURLToPath(new URL(`../dist/rivals/${name}`, import.meta.url));
}

/** A generated rival's module, as JavaScript. */
export function importRival(name: Rival): Promise<unknown> {
  return import(rivalPath(`${name}.js`));
}
