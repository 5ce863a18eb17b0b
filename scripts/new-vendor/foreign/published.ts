import { fileURLToPath } from "node:url";

/** A specification that somebody else published on npm, as it lies in their package. */
export interface Published {
  /** What a vendor made from it is called. */
  readonly name: string;
  readonly path: string;
  /** How many operations the contract made from it has. */
  readonly operations: number;
  /** What is said of each operation that it has not, in the document's order. */
  readonly leftOut: readonly string[];
}

export const published: readonly Published[] = [
  {
    name: "galaxy",
    path: inPackage("@scalar/galaxy/dist/3.1.json"),
    operations: 9,
    leftOut: [
      "GET /planets is left out: PaginatedResource uses $dynamicRef, which the types do not have.",
    ],
  },
  {
    name: "blockfrost",
    path: inPackage("@blockfrost/openapi/openapi.yaml"),
    operations: 123,
    leftOut: [
      "POST /ipfs/add",
      "GET /ipfs/gateway/{IPFS_path}",
      "POST /ipfs/pin/add/{IPFS_path}",
      "GET /ipfs/pin/list",
      "GET /ipfs/pin/list/{IPFS_path}",
      "POST /ipfs/pin/remove/{IPFS_path}",
    ].map(
      (operation) =>
        `${operation} is left out: it has a server of its own, and a client has one for all.`,
    ),
  },
  {
    name: "readme",
    path: inPackage("@readme/oas-examples/3.1/json/readme.json"),
    operations: 54,
    leftOut: [],
  },
  {
    name: "star-trek",
    path: inPackage("@readme/oas-examples/3.0/json/star-trek.json"),
    operations: 120,
    leftOut: [],
  },
];

function inPackage(path: string): string {
  return fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url));
}
