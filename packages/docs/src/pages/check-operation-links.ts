import type { Vendor } from "../vendor.ts";

const operationLink = /\]\(\.\.\/([\w-]+)\/index\.html(#\/[^)]+)\)/g;

/**
 * Checks the links of a guide to operations, `../playauto/index.html#/orders/setinvoice`. Links to a
 * vendor that the site does not have are not checked.
 * @param source the path of the guide, for errors
 * @throws Error if the vendor has no operation at the fragment
 */
export function checkOperationLinks(
  markdown: string,
  source: string,
  vendors: readonly Vendor[],
): void {
  for (const [, name = "", fragment] of markdown.matchAll(operationLink)) {
    const operations = vendors.find((vendor) => vendor.name === name)?.in.en.operations;
    if (operations === undefined || operations.some((each) => each.fragment === fragment)) continue;
    const fragments = [...new Set(operations.map((each) => each.fragment))].join(", ");
    throw new Error(
      `${source}: ${name} has no operation at ${fragment}. Its fragments are ${fragments}.`,
    );
  }
}
