import { fileURLToPath } from "node:url";

/** A specification that nobody wrote for jumun. */
export interface ForeignDocument {
  /** What a vendor made from it is called. */
  readonly name: string;
  readonly path: string;
  /** How many operations the contract made from it has. */
  readonly operations: number;
  /** What is said of each operation that it has not: its line, itself, and why. */
  readonly leftOut: readonly string[];
}

/** As they lie in the packages of their publishers on npm. */
export const published: readonly ForeignDocument[] = [
  {
    name: "galaxy",
    path: inPackage("@scalar/galaxy/dist/3.1.json"),
    operations: 9,
    leftOut: [
      "93 GET /planets is left out: PaginatedResource uses $dynamicRef, which the types do not have.",
    ],
  },
  {
    name: "dialogporten",
    path: inPackage("@digdir/dialogporten-schema/swagger.verified.json"),
    operations: 44,
    leftOut: [],
  },
  {
    name: "readme",
    path: inPackage("@readme/oas-examples/3.1/json/readme.json"),
    operations: 54,
    leftOut: [],
  },
  {
    name: "figma",
    path: inPackage("@figma/rest-api-spec/openapi/openapi.yaml"),
    operations: 54,
    leftOut: [],
  },
  {
    name: "rclone",
    path: inPackage("rclone-openapi/openapi.json"),
    operations: 101,
    leftOut: [],
  },
  {
    name: "star-trek",
    path: inPackage("@readme/oas-examples/3.0/json/star-trek.json"),
    operations: 120,
    leftOut: [],
  },
  {
    name: "blockfrost",
    path: inPackage("@blockfrost/openapi/openapi.yaml"),
    operations: 123,
    leftOut: [
      "7979 POST /ipfs/add",
      "8041 GET /ipfs/gateway/{IPFS_path}",
      "8082 POST /ipfs/pin/add/{IPFS_path}",
      "8143 GET /ipfs/pin/list",
      "8223 GET /ipfs/pin/list/{IPFS_path}",
      "8299 POST /ipfs/pin/remove/{IPFS_path}",
    ].map(
      (operation) =>
        `${operation} is left out: it has a server of its own, and a client has one for all.`,
    ),
  },
];

/** Every construct that is known to trouble somebody, in files beside this one. */
export const handWritten: readonly ForeignDocument[] = [
  {
    name: "parameter-lab",
    path: beside("parameters.yaml"),
    operations: 7,
    leftOut: [
      "11 GET /matrix/{plain}/{list}/{listExploded}/{object}/{objectExploded} is left out: the mock reads no list, object or style of its own in a path, as plain is.",
      "21 GET /label/{plain}/{list}/{listExploded}/{objectExploded} is left out: the mock reads no list, object or style of its own in a path, as plain is.",
      "30 GET /simple/{list}/{object}/{objectExploded}/{name}.{extension} is left out: the mock reads no list, object or style of its own in a path, as list is.",
      '76 GET /same-name/{id} is left out: sameNameTwice has two inputs named "id", a path parameter and a query parameter: the client takes one flat object, so keep one of them. (jumun/flat-input)',
      "94 GET /cookie/required is left out: it requires the cookie parameter session, which is not carried.",
    ],
  },
  {
    name: "body-lab",
    path: beside("bodies.yaml"),
    operations: 17,
    leftOut: [
      "64 PUT /xml is left out: its body of application/xml has a structure, and only text is sent in that type.",
      "76 PUT /image is left out: its body is of any type that is image/*, which the mock cannot tell.",
      "157 GET /search is left out: no fetch sends a body with GET.",
      "162 POST /mixed is left out: its body of multipart/mixed has a structure, and only text is sent in that type.",
    ],
  },
  {
    name: "schema-lab",
    path: beside("schemas.yaml"),
    operations: 13,
    leftOut: [
      "13 GET /itself is left out: the schema Itself is composed of itself, so no value could be told from another.",
      "14 GET /composed-of-itself is left out: the schema Composed is composed of itself, so no value could be told from another.",
      "15 GET /dynamic is left out: Page uses $dynamicRef, which the types do not have.",
      "18 GET /nowhere is left out: it refers to Nowhere, which is not there.",
      "20 GET /impossible is left out: no example of its application/json is found that the schema allows.",
    ],
  },
  {
    name: "operation-lab",
    path: beside("operations.yaml"),
    operations: 22,
    leftOut: [
      "14 HEAD /orders is left out: the client has no method for HEAD.",
      "15 OPTIONS /orders is left out: the client has no method for OPTIONS.",
      "16 TRACE /orders is left out: the client has no method for TRACE.",
      "21 PUT /orders/{number} is left out: The path already exists which differs only by path parameter name(s): `/orders/{id}` and `/orders/{number}`. (no-identical-paths)",
      "23 GET /undeclared/{id} is left out: The operation does not define the path parameter `{id}` expected by path `/undeclared/{id}`. (path-parameters-defined)",
      "26 GET /query?fixed=1 is left out: its path is none: it has a query or a fragment, or does not begin with /.",
      "27 GET /elsewhere is left out: it has a server of its own, and a client has one for all.",
      "33 GET /two-headers is left out: the credential basic with oauth is none that the client can send.",
      "34 GET /digest is left out: the credential digest is none that the client can send.",
      "36 GET /undeclared-scheme is left out: the credential nowhere is none that the client can send.",
    ],
  },
];

function inPackage(path: string): string {
  return fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url));
}

function beside(file: string): string {
  return fileURLToPath(new URL(`hand-written/${file}`, import.meta.url));
}
