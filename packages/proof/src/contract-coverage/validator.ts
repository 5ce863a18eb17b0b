import type { Document, Referenced, Schema } from "@jumun/contract/document";
import type { ValidateFunction } from "ajv/dist/2020.js";
import { schemaValidator } from "../schema.ts";

/** Whether a value is as a schema of the contract says. */
export type Validator = (schema: Referenced<Schema>, value: unknown) => boolean;

/** Compiles each schema once. */
export function validatorOf(document: Document): Validator {
  const compile = schemaValidator(document, false);
  const compiled = new Map<object, ValidateFunction>();
  return (schema, value) => {
    const validate = compiled.get(schema) ?? compile(schema);
    compiled.set(schema, validate);
    return validate(value) === true;
  };
}
