import type { NodeType } from "@redocly/openapi-core";

type Types = Record<string, NodeType>;

const text = { type: "string" } as const;
const texts = { type: "array", items: text } as const;
/** Ids of `provenance.yaml`. */
const evidence = { "x-evidence": text, "x-discrepancy": texts };

const paginationKeys = [
  ...["page", "limit", "last"],
  ...["start", "length"],
  ...["first", "after", "next", "more"],
  "items",
];

/** The types of our extensions, which Redocly's rule `struct` checks. */
const shapes: Types = {
  XSandbox: {
    properties: { options: "XSandboxOptions" },
    required: ["options"],
    extensionsPrefix: "x-",
  },
  /** Meanings by value. */
  XEnumTexts: { properties: {}, additionalProperties: text },
  XSandboxOptions: { properties: {}, additionalProperties: text },
  XPagination: {
    properties: {
      style: { enum: ["page-number", "offset", "cursor"] },
      ...Object.fromEntries(paginationKeys.map((key) => [key, text])),
      maxPages: { type: "integer", minimum: 1 },
      window: "XPaginationWindow",
      unit: "XPaginationUnit",
    },
    // The rule `pagination` knows which keys each style has.
    required: ["style", "items"],
    extensionsPrefix: "x-",
  },
  XPaginationWindow: {
    properties: { from: text, to: text, days: { type: "integer", minimum: 1 } },
    required: ["from", "to", "days"],
    extensionsPrefix: "x-",
  },
  XPaginationUnit: {
    properties: { by: text, when: text },
    required: ["by"],
    extensionsPrefix: "x-",
  },
  XState: {
    properties: {
      collection: text,
      action: { enum: ["create", "upsert", "list", "get", "update", "delete"] },
      key: text,
      by: text,
      id: text,
      at: text,
      filter: texts,
      requires: "XStateRequires",
    },
    required: ["collection", "action"],
    extensionsPrefix: "x-",
  },
  /** Inputs by the collection that they are a key of. */
  XStateRequires: { properties: {}, additionalProperties: text },
  XSplit: {
    properties: { by: text, absent: "XSplitHalf", present: "XSplitHalf" },
    required: ["by", "absent", "present"],
    extensionsPrefix: "x-",
  },
  XSplitHalf: {
    properties: {
      operationId: text,
      summary: text,
      description: text,
      parameters: texts,
      responses: "XSplitResponses",
      "x-idempotent": { type: "boolean" },
      "x-pagination": "XPagination",
      "x-state": "XState",
      ...evidence,
    },
    required: ["operationId", "summary", "description", "parameters"],
    extensionsPrefix: "x-",
  },
  XSplitResponses: { properties: {}, additionalProperties: () => "XSplitResponse" },
  XSplitResponse: {
    properties: { schema: "Schema", examples: texts, headers: texts },
    extensionsPrefix: "x-",
  },
};

/** The extensions by the type that they belong on. */
const extensions: Record<string, NodeType["properties"]> = {
  Root: { "x-sandbox": "XSandbox" },
  Info: { "x-client-name": text, ...evidence },
  Server: { "x-environment": { enum: ["production", "test"] }, ...evidence },
  SecurityScheme: { "x-prefix": text, ...evidence },
  Operation: {
    "x-idempotent": { type: "boolean" },
    "x-pagination": "XPagination",
    "x-split": "XSplit",
    "x-state": "XState",
    ...evidence,
  },
  Parameter: evidence,
  RequestBody: { "x-whole-body": { type: "boolean" }, ...evidence },
  Response: evidence,
  Example: {
    "x-when": {
      enum: ["credential-missing", "credential-malformed", "credential-unknown", "secret-wrong"],
    },
  },
  Header: evidence,
  Schema: {
    "x-failure": { type: "boolean" },
    "x-envelope": text,
    "x-input-name": text,
    "x-extensible-enum": texts,
    "x-enum-texts": "XEnumTexts",
    ...evidence,
  },
};

/** Redocly's types of an OpenAPI document, with the extensions of specs/README.md. */
export function withExtensions(types: Types): Types {
  const extended = Object.entries(types).map(([name, type]) => [
    name,
    { ...type, properties: { ...type.properties, ...extensions[name] } },
  ]);
  return { ...Object.fromEntries(extended), ...shapes };
}
