import type { Document } from "@jumun/contract/document";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";

/** Validates values against schemas of one contract, `$ref`s into its components included. */
export function schemaValidator(document: Document): (schema: object) => ValidateFunction {
  const ajv = new Ajv2020({ ownProperties: true, strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema({ $id: "contract:", components: document.components });
  return (schema) =>
    ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"contract:#/')));
}
