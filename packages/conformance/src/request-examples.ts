import { isParsed, requestContent } from "@jumun/openapi/content";
import type { Document } from "@jumun/openapi/document";
import type { ContractOperation } from "@jumun/openapi/operation";
import { resolve } from "@jumun/openapi/reference";

/** A named example of a request body. */
export interface RequestExample {
  readonly mediaType: string;
  readonly name: string;
  readonly value: unknown;
}

/** The named examples of the request body in every media type that describes a value (JSON or a form). */
export function requestExamples(
  document: Document,
  operation: ContractOperation,
): RequestExample[] {
  return Object.entries(requestContent(document, operation)).flatMap(([mediaType, media]) =>
    isParsed(mediaType)
      ? Object.entries(media.examples ?? {}).map(([name, reference]) => {
          return { mediaType, name, value: resolve(document, reference).value };
        })
      : [],
  );
}
