import { existsSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "@jumun/contract/vendors";
import { pascalCase } from "@jumun/openapi/pascal-case";
import { reservedTypeNames } from "./reserved-type-names.ts";

/** Names of other packages and of pages of the site. */
const reserved = new Set([
  ...["bench", "cli", "client", "clients", "conformance", "contract", "docs", "generator", "mock"],
  ...["openapi", "scripts", "test-server"],
  ...["assets", "en", "favicon", "generated", "index", "jumun", "ko", "node-modules", "search"],
]);

/**
 * Why a vendor cannot have the name; undefined if it can.
 * @example refuseName("Sky Shop") // The name "Sky Shop" is not a package name. …
 */
export function refuseName(name: string, root: string = repositoryRoot): string | undefined {
  const className = pascalCase(name);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || name.length > 50) {
    return `The name ${JSON.stringify(name)} is not a package name. Write at most 50 lower-case letters, digits and single hyphens, a letter first, as in sky-shop.`;
  }
  for (const folder of [join("specs", name), join("packages", name)]) {
    if (existsSync(join(root, folder))) {
      return `${folder} exists already. Choose another name, or remove the folder.`;
    }
  }
  if (reserved.has(name) || reservedTypeNames.has(className) || className.endsWith("Error")) {
    return `The name ${name} is used by a part of jumun. Choose another, as in ${name}-shop.`;
  }
  if (className in globalThis) {
    return `The client's class would be ${className}, which JavaScript has already. Choose another name, as in ${name}-shop.`;
  }
  return undefined;
}
