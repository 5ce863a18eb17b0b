import type { Document } from "@jumun/contract/document";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";

/**
 * Validates values against schemas of one contract, `$ref`s into its components included.
 * @param allErrors whether everything that is wrong is found, or only that something is: of what contains
 *   itself in many forms, all that is wrong takes long to find
 */
export function schemaValidator(
  document: Document,
  allErrors = true,
): (schema: object) => ValidateFunction {
  const ajv = new Ajv2020({ ownProperties: true, strict: false, allErrors });
  formats.default(ajv);
  ajv.addSchema({ $id: "contract:", components: document.components });
  return (schema) =>
    ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"contract:#/')));
}
