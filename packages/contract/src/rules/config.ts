import { join } from "node:path";
import { type Config, createConfig, loadConfig } from "@redocly/openapi-core";
import { repositoryRoot } from "../vendors.ts";
import jumun from "./plugin.ts";

let loaded: Promise<Config> | undefined;

/** The redocly.yaml of the repository. It is loaded once. */
export function contractConfig(): Promise<Config> {
  loaded ??= loadConfig({ configPath: join(repositoryRoot, "redocly.yaml") });
  return loaded;
}

/** The shape of an OpenAPI document with our extensions, and the named rules. */
export function shapeConfig(...rules: string[]): Promise<Config> {
  const all = ["struct", "no-unresolved-refs", ...rules];
  return createConfig({
    plugins: [jumun()],
    rules: Object.fromEntries(all.map((rule) => [rule, "error" as const])),
  });
}
