import type { IHttpOperation } from "@stoplight/types";

/**
 * Removes the example of a schema if the response has examples: Prism would put it first, and respond with it by
 * default.
 */
export function preferDocumentedExamples({ responses }: IHttpOperation): void {
  for (const content of responses.flatMap(({ contents }) => contents ?? [])) {
    const [first, ...documented] = content.examples ?? [];
    const schemaExamples = content.schema?.examples;
    const isOfSchema =
      first?.key === "default" && Array.isArray(schemaExamples) && schemaExamples[0] !== undefined;
    if (isOfSchema && documented.length > 0) Object.assign(content, { examples: documented });
  }
}
