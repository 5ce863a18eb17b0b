import type { Document, Schema } from "@jumun/openapi/document";
import type { ContractOperation } from "@jumun/openapi/operation";
import { resolve } from "@jumun/openapi/reference";

/** A field of the contract that a row of a page's table is about. */
export interface Field {
  readonly kind: "request" | "response" | "header";
  readonly required: boolean;
  /** Several if variants of a response declare it differently. */
  readonly schemas: readonly Schema[];
  /** Whether the field is required only to tell variants apart. */
  readonly isMark?: boolean;
}

/**
 * The field of that name, in the part of the operation that a table is about: `parameters` (anywhere in the
 * request), `path`, `query`, `header`, `body` or a response's status.
 */
export function findField(
  document: Document,
  operation: ContractOperation,
  part: string,
  name: string,
): Field | undefined {
  if (part === "header") return headerField(document, operation, name);
  if (/^\d|^default$/.test(part)) {
    const response = operation.responses.find(({ key }) => key === part);
    if (response?.schema === undefined) return undefined;
    return fieldAt(document, resolve(document, response.schema), name, "response");
  }
  const parameter = operation.parameters.find(
    (one) => one.name === name && (part === "parameters" ? one.in !== "header" : one.in === part),
  );
  if (parameter !== undefined) {
    const schemas =
      parameter.schema === undefined ? [] : [resolve<Schema>(document, parameter.schema)];
    return { kind: "request", required: parameter.required === true, schemas };
  }
  if (!["parameters", "body"].includes(part) || operation.body === undefined) return undefined;
  return fieldAt(document, resolve(document, operation.body.schema), name, "request");
}

function headerField(
  document: Document,
  operation: ContractOperation,
  name: string,
): Field | undefined {
  const parameter = operation.parameters.find(
    (one) => one.in === "header" && one.name.toLowerCase() === name.toLowerCase(),
  );
  const schemes = document.components?.securitySchemes ?? {};
  const isCredential = operation.security.flat().some((scheme) => {
    const declared = Object(schemes[scheme]);
    const header = declared.type === "apiKey" ? declared.name : "authorization";
    return String(header).toLowerCase() === name.toLowerCase();
  });
  if (isCredential) return { kind: "header", required: true, schemas: [{ type: "string" }] };
  return parameter && { kind: "header", required: parameter.required === true, schemas: [] };
}

function fieldAt(
  document: Document,
  schema: Schema,
  name: string,
  kind: Field["kind"],
): Field | undefined {
  // `[].result` is in the items of the whole, `orders[].carr_no` in those of `orders`, `results.*` in any
  // property of `results` that has no name.
  const steps = name.split(".").flatMap((step) => step.replaceAll("[]", ".[]").split("."));
  let owners = variants(document, schema);
  let found: { schema: Schema; required: boolean; isMark: boolean }[] = [];
  for (const step of steps.filter((one) => one !== "")) {
    found = owners.flatMap((owner) => {
      const named = step === "*" ? owner.additionalProperties : owner.properties?.[step];
      const child = step === "[]" ? owner.items : named;
      if (child === undefined || typeof child === "boolean") return [];
      const required = owner.required?.includes(step) === true;
      const isMark = owner["x-envelope"] !== undefined || owner["x-failure"] === true;
      return [{ schema: resolve<Schema>(document, child), required, isMark }];
    });
    owners = found.flatMap((one) => variants(document, one.schema));
  }
  if (found.length === 0) return undefined;
  return {
    kind,
    required: found.every(({ required }) => required),
    isMark: found.some(({ isMark }) => isMark),
    schemas: found.flatMap((one) => variants(document, one.schema)),
  };
}

/** The schema, or its variants and parts. */
function variants(document: Document, schema: Schema): Schema[] {
  const parts = [...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...(schema.allOf ?? [])];
  const own = schema.properties !== undefined || schema.items !== undefined || parts.length === 0;
  return [
    ...(own ? [schema] : []),
    ...parts.flatMap((part) => variants(document, resolve<Schema>(document, part))),
  ];
}
