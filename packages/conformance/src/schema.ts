import type { Document, Referenced, Schema } from "@jumun/openapi/document";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";

/** Whether a value is valid against a schema of the contract. */
export type Fits = (schema: Referenced<Schema>, value: unknown) => boolean;

/**
 * Compiles schemas of one contract, each once, including `$ref`s into its components.
 * @param allErrors whether every violation is reported, or only the first. Recursive schemas with many
 *   variants take long to check to the end.
 */
export function schemaValidator(
  document: Document,
  allErrors = true,
): (schema: object) => ValidateFunction {
  // Most schemas validate a few values, so compiling them quickly matters more than their speed.
  const quick = { inlineRefs: false, validateSchema: false, code: { optimize: false } };
  const ajv = new Ajv2020({ ownProperties: true, strict: false, allErrors, ...quick });
  formats.default(ajv);
  ajv.addSchema({ $id: "contract:", components: document.components });
  const compiled = new Map<string, ValidateFunction>();
  return (schema) => {
    const text = JSON.stringify(schema).replaceAll('"#/', '"contract:#/');
    const validate = compiled.get(text) ?? ajv.compile(JSON.parse(text));
    compiled.set(text, validate);
    return validate;
  };
}

/** Checks values against schemas of one contract. Compiles each schema once. */
export function schemaFits(document: Document): Fits {
  const compile = schemaValidator(document, false);
  const compiled = new Map<object, ValidateFunction>();
  return (schema, value) => {
    const validate = compiled.get(schema) ?? compile(schema);
    compiled.set(schema, validate);
    return validate(value) === true;
  };
}
