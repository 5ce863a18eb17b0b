import { type Document, type Referenced, resolve, type Schema } from "./document.ts";
import type { Answer } from "./operation.ts";

export function isJson(mediaType: string | undefined): boolean {
  return mediaType !== undefined && /[/+]json\b/i.test(mediaType);
}

/** As what a caller gets an answer's body. */
export function answerContent(
  document: Document,
  { mediaType, schema }: Pick<Answer, "mediaType" | "schema">,
): "json" | "text" | "bytes" | "none" {
  if (mediaType === undefined) return "none";
  if (isJson(mediaType)) return "json";
  return isText(mediaType) && !isBinary(document, schema) ? "text" : "bytes";
}

/** Whether bytes of the media type are text: what is not known to be is none. */
function isText(mediaType: string): boolean {
  return /^text\/|[/+](xml|yaml|x-yaml|javascript|graphql|x-www-form-urlencoded|x-ndjson|jwt)\b/i.test(
    mediaType,
  );
}

/** Whether a schema says of a value that it is bytes. */
export function isBinary(document: Document, schema: Referenced<Schema> | undefined): boolean {
  return schema !== undefined && resolve<Schema>(document, schema).format === "binary";
}
