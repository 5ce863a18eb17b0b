import type { ResponseSchemas } from "@jumun/client/validate";
import type { Document } from "@jumun/openapi/document";
import { isJson } from "@jumun/openapi/media-type";
import type { ContractOperation } from "@jumun/openapi/operation";
import { clientName } from "@jumun/openapi/pascal-case";
import { SchemaReader } from "./json-schema.ts";
import { literal } from "./literal.ts";

/** The module behind `@jumun/<vendor>/validate`: the schemas of the responses. */
export function printValidators(
  vendor: string,
  document: Document,
  operations: readonly ContractOperation[],
): string {
  return `import {
  type ResponseSchemas,
  type Validate,
  type ValidationMode,
  validation,
} from "@jumun/client/validate";

const schemas: ResponseSchemas = ${literal(describeResponses(document, operations))};

/**
 * The client's option \`validate\`: checks each response of a method against the contract.
 * @example create${clientName(vendor, document)}({ ...options, validate: validating("warn") })
 */
export function validating(mode: ValidationMode): Validate | undefined {
  return validation(schemas, mode);
}
`;
}

/** The schemas of all JSON responses, and the schemas that they refer to. */
export function describeResponses(
  document: Document,
  operations: readonly ContractOperation[],
): ResponseSchemas {
  const reader = new SchemaReader(document, "response");
  const responses = operations.map(({ id, responses }) => {
    const described = responses.flatMap(({ key, mediaType, schema }) => {
      if (!isJson(mediaType) || schema === undefined) return [];
      return [[key, reader.read(schema, `The response ${key} of ${id}`)] as const];
    });
    return [id, Object.fromEntries(described)] as const;
  });
  return { responses: Object.fromEntries(responses), schemas: reader.named() };
}
