import { isRead, requestContent } from "@jumun/contract/content";
import { type Document, resolve } from "@jumun/contract/document";
import type { ContractOperation } from "@jumun/contract/operation";

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
    isRead(mediaType)
      ? Object.entries(media.examples ?? {}).map(([name, reference]) => {
          return { mediaType, name, value: resolve(document, reference).value };
        })
      : [],
  );
}
