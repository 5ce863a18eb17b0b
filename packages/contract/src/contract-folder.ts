import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { readYaml, type YamlFile } from "./yaml-file.ts";

/** Files of a contract's folder that are not part of the OpenAPI document. */
const others = /^(?:ko|provenance)\.yaml$|\.arazzo\.yaml$/;

/**
 * openapi.yaml and the resource files beside it, each with its own `paths:` and `components:`. Files that
 * are not YAML are left out: the linter reports them.
 */
export async function readContractFiles(path: string): Promise<YamlFile[]> {
  const folder = dirname(path);
  const names = (await readdir(folder)).filter(
    (name) => name.endsWith(".yaml") && !others.test(name),
  );
  const files = await Promise.all(
    names.sort().map((name) => readYaml(join(folder, name)).catch(() => undefined)),
  );
  return files.filter((file) => file !== undefined);
}
