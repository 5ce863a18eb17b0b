import type { NodeType } from "@redocly/openapi-core";

type Types = Record<string, NodeType>;

const text = { type: "string" } as const;
const texts = { type: "array", items: text } as const;
const evidence = { "x-evidence": "XEvidence", "x-discrepancy": "XDiscrepancyList" };

/** What each of our words looks like: Redocly's rule `struct` holds a contract to it. */
const shapes: Types = {
  XEvidence: {
    properties: {
      kind: {
        enum: ["vendor-doc", "vendor-doc-other-version", "client-code", "third-party", "inferred"],
      },
      source: text,
      ko: text,
    },
    required: ["kind", "source"],
    extensionsPrefix: "x-",
  },
  XDiscrepancyList: { properties: {}, items: "XDiscrepancy" },
  XDiscrepancy: {
    properties: {
      id: text,
      says: text,
      shows: text,
      chosen: text,
      why: text,
      ko: "XDiscrepancyKorean",
    },
    required: ["id", "says", "shows", "chosen", "why"],
    extensionsPrefix: "x-",
  },
  XDiscrepancyKorean: {
    properties: { says: text, shows: text, chosen: text, why: text },
    extensionsPrefix: "x-",
  },
  XKoreanTag: {
    properties: { name: text, description: text },
    extensionsPrefix: "x-",
  },
  XKorean: {
    properties: { title: text, summary: text, description: text },
    extensionsPrefix: "x-",
  },
  XSandbox: {
    properties: { options: "XSandboxOptions" },
    required: ["options"],
    extensionsPrefix: "x-",
  },
  XSandboxOptions: { properties: {}, additionalProperties: text },
  XPagination: {
    properties: {
      style: { enum: ["page-number"] },
      page: text,
      limit: text,
      items: text,
      last: text,
    },
    required: ["style", "page", "items"],
    extensionsPrefix: "x-",
  },
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
      "x-idempotent": null,
      "x-pagination": "XPagination",
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

/** On what each word may stand. */
const places: Record<string, NodeType["properties"]> = {
  Root: { "x-sandbox": "XSandbox", "x-languages": texts },
  Info: { "x-client-name": text, ...evidence },
  Server: { "x-environment": { enum: ["production", "test"] }, ...evidence },
  SecurityScheme: { "x-prefix": text, ...evidence },
  Operation: {
    "x-idempotent": null,
    "x-pagination": "XPagination",
    "x-split": "XSplit",
    ...evidence,
  },
  Parameter: evidence,
  RequestBody: { "x-whole-body": { type: "boolean" } },
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
    "x-extensible-enum": texts,
    ...evidence,
  },
};

/** Redocly's types of an OpenAPI document together with the words of specs/README.md. */
export function withOurWords(types: Types): Types {
  const extended = Object.entries(types).map(([name, type]) => [
    name,
    { ...type, properties: { ...type.properties, ...places[name] } },
  ]);
  const all: Types = { ...Object.fromEntries(extended), ...shapes };
  for (const [name, type] of Object.entries(all)) {
    if (name.startsWith("XKorean") || !texted(type)) continue;
    const korean = name === "Tag" ? "XKoreanTag" : "XKorean";
    all[name] = { ...type, properties: { ...type.properties, "x-ko": korean } };
  }
  return all;
}

/** Whatever has a text for people can have it in Korean too. */
function texted({ properties }: NodeType): boolean {
  return ["title", "summary", "description"].some((key) => Object.hasOwn(properties, key));
}
