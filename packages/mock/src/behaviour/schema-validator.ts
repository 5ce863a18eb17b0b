import type { Document } from "@jumun/openapi/document";
import { isJsonObject } from "@jumun/openapi/json";
import type { ValidateFunction } from "ajv";
import { createCompiler } from "../dialect.ts";

/** Compiles schemas of a contract, each of them once. */
export type SchemaValidator = (schema: unknown) => ValidateFunction;

export function createSchemaValidator(document: Document): SchemaValidator {
  const compile = createCompiler();
  const compiled = new Map<unknown, ValidateFunction>();
  const { jsonSchemaDialect: $schema, components } = document;
  return (schema) => {
    const known = compiled.get(schema);
    if (known !== undefined) return known;
    const validate = compile({ $schema, components, ...(isJsonObject(schema) ? schema : {}) });
    compiled.set(schema, validate);
    return validate;
  };
}
