import type { IHttpOperation } from "@stoplight/types";

/**
 * Has an operation answer what its answers document. Where a schema has an example of its own, Prism
 * puts that one before those of the answer, and would answer it whenever no other is asked for.
 */
export function answerDocumented({ responses }: IHttpOperation): void {
  for (const content of responses.flatMap(({ contents }) => contents ?? [])) {
    const [first, ...documented] = content.examples ?? [];
    const own = content.schema?.examples;
    const isOfSchema = first?.key === "default" && Array.isArray(own) && own[0] !== undefined;
    if (isOfSchema && documented.length > 0) Object.assign(content, { examples: documented });
  }
}
