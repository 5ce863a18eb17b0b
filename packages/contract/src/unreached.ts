import { basename } from "node:path";
import type { Document } from "@jumun/openapi/document";
import { readContractFiles } from "./contract-folder.ts";
import type { Problem } from "./lint.ts";
import type { Path, YamlFile } from "./yaml-file.ts";

/**
 * Parts of resource files that no operation reaches. They are not bundled, and the linter does not read
 * them.
 * @param document the bundled contract
 */
export async function unreachedProblems(contract: string, document: Document): Promise<Problem[]> {
  const { paths = {}, webhooks = {}, components = {} } = document;
  const files = await readContractFiles(contract);
  return files
    .filter(({ file }) => basename(file) !== basename(contract))
    .flatMap((file) => [
      ...unreached(file, ["paths"], paths, "Nothing in openapi.yaml refers to this path"),
      ...unreached(file, ["webhooks"], webhooks, "Nothing in openapi.yaml refers to this webhook"),
      ...Object.keys(childOf(file.value, "components")).flatMap((group) =>
        unreached(
          file,
          ["components", group],
          childOf(components, group),
          "Nothing refers to this component",
        ),
      ),
    ]);
}

function unreached(file: YamlFile, path: Path, reached: object, message: string): Problem[] {
  const described = path.reduce<object>(
    (value, key) => childOf(value, String(key)),
    Object(file.value),
  );
  return Object.keys(described)
    .filter((name) => !Object.hasOwn(reached, name))
    .map((name) => ({
      file: file.file,
      ...file.position([...path, name]),
      message: `${message}, so it is not bundled. Refer to it, or delete it.`,
      rule: "unreached",
    }));
}

function childOf(value: unknown, key: string): object {
  return Object(Object(value)[key]);
}
