import { existsSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "@jumun/contract/vendors";
import { pascalCase } from "@jumun/openapi/pascal-case";

/** Folders, packages and parts of an address that are, or will be, something else than a vendor. */
const reserved = new Set([
  ...["bench", "cli", "client", "clients", "conformance", "contract", "docs", "generator", "mock"],
  ...["openapi", "scripts", "test-server"],
  ...["assets", "en", "favicon", "generated", "index", "jumun", "ko", "node-modules", "search"],
]);

/** Names in capitals that the generated module of a client uses or hands out itself. */
const taken = new Set([
  ...["Access", "Call", "CallOptions", "Client", "ClientOptions", "DocumentedError"],
  ...[
    "JumunError",
    "OperationErrors",
    "PagedCall",
    "Refusal",
    "Schemas",
    "Success",
    "Undocumented",
  ],
]);

/**
 * Says in a sentence why no vendor can be called so; undefined where one can.
 * @example refuseName("Sky Shop") // The name "Sky Shop" is no package name: …
 */
export function refuseName(name: string, root: string = repositoryRoot): string | undefined {
  const className = pascalCase(name);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || name.length > 50) {
    return `The name ${JSON.stringify(name)} is no name of a package: write at most 50 small letters, digits and single hyphens between them, a letter first, as in sky-shop.`;
  }
  for (const folder of [join("specs", name), join("packages", name)]) {
    if (existsSync(join(root, folder))) {
      return `${folder} exists already: choose another name, or remove the folder.`;
    }
  }
  if (reserved.has(name) || taken.has(className) || className.endsWith("Error")) {
    return `The name ${name} is taken by a part of jumun: choose another, as in ${name}-shop.`;
  }
  if (className in globalThis) {
    return `The client's class would be called ${className}, as one that JavaScript has already: choose another name, as in ${name}-shop.`;
  }
  return undefined;
}
