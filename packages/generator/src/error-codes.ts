import type { Document, Referenced, Schema } from "@jumun/openapi/document";
import type { ContractOperation } from "@jumun/openapi/operation";
import { responseVariants } from "@jumun/openapi/response-variants";
import { composedSchemas, schemaProperties } from "@jumun/openapi/schema-properties";

type CodeTexts = Record<string, Record<string, string>>;

/** The meanings of the codes in error bodies, by the property that has the code. */
export function describeCodes(
  document: Document,
  operations: readonly ContractOperation[],
): CodeTexts {
  const found: CodeTexts = {};
  const errors = operations.flatMap(({ responses }) =>
    responses.flatMap((response): Referenced<Schema>[] => {
      if (response.key.startsWith("2")) return [...responseVariants(document, response).failures];
      return response.schema === undefined ? [] : [response.schema];
    }),
  );
  for (const error of errors) {
    for (const [name, property] of schemaProperties(document, error)) {
      if (!/code$/i.test(name)) continue;
      for (const { "x-enum-texts": texts } of composedSchemas(document, property)) {
        if (texts !== undefined) found[name] = { ...found[name], ...texts };
      }
    }
  }
  return found;
}
