import { existsSync } from "node:fs";
import { extname } from "node:path";
import { isJsonObject } from "@jumun/openapi/json";
import type { Behaviour } from "./behaviour.ts";

/** The behaviour of a vendor, found by the vendor's name, or nothing where it has none. */
export async function findBehaviour(vendor: string): Promise<Behaviour | undefined> {
  // From src/ it is TypeScript, from dist/ JavaScript.
  const file = new URL(`./vendor/${vendor}${extname(import.meta.filename)}`, import.meta.url);
  if (!existsSync(file)) return undefined;
  const module: unknown = await import(file.href);
  if (isBehaviour(module)) return module;
  throw new TypeError(`${file.pathname} must export "seed" and "open".`);
}

function isBehaviour(module: unknown): module is Behaviour {
  return (
    typeof module === "object" &&
    module !== null &&
    "seed" in module &&
    isJsonObject(module.seed) &&
    "open" in module &&
    typeof module.open === "function"
  );
}
