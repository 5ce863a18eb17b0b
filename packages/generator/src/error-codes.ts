import type { Document, Referenced, Schema } from "@jumun/openapi/document";
import type { ContractOperation } from "@jumun/openapi/operation";
import { resolve } from "@jumun/openapi/reference";
import { responseVariants } from "@jumun/openapi/response-variants";
import { schemaProperties } from "@jumun/openapi/schema-properties";

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
      const texts = resolve<Schema>(document, property)["x-enum-texts"];
      if (texts !== undefined && /code$/i.test(name)) found[name] = { ...found[name], ...texts };
    }
  }
  return found;
}
