import type { Document, Referenced, Schema } from "./document.ts";
import { resolve } from "./reference.ts";

/** A media type without its parameters, in lower case: `application/json; charset=utf-8` → `application/json`. */
export function mediaTypeEssence(contentType: string): string {
  const [essence = ""] = contentType.split(";");
  return essence.trim().toLowerCase();
}

export function isJson(mediaType: string | undefined): boolean {
  return mediaType !== undefined && /[/+]json\b/i.test(mediaType);
}

export function isUrlEncodedForm(mediaType: string | undefined): boolean {
  return mediaTypeEssence(mediaType ?? "") === "application/x-www-form-urlencoded";
}

export function isMultipartForm(mediaType: string | undefined): boolean {
  return mediaTypeEssence(mediaType ?? "") === "multipart/form-data";
}

/** The declared media type or range (`text/*`) that a Content-Type falls under, the exact one first. */
export function findMediaType(
  declared: readonly string[],
  contentType: string,
): string | undefined {
  const essence = mediaTypeEssence(contentType);
  const [type] = essence.split("/");
  for (const wanted of [essence, `${type}/*`, "*/*"]) {
    const found = declared.find((each) => mediaTypeEssence(each) === wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The media type that the client sends: JSON if there is one, else the first. */
export function preferredMediaType(mediaTypes: readonly string[]): string | undefined {
  return mediaTypes.find(isJson) ?? mediaTypes[0];
}

/** The form in which a caller gets a response body. */
export function responseContent(
  document: Document,
  { mediaType, schema }: { readonly mediaType?: string; readonly schema?: Referenced<Schema> },
): "json" | "text" | "bytes" | "none" {
  if (mediaType === undefined) return "none";
  if (isJson(mediaType)) return "json";
  return isText(mediaType) && !isBinary(document, schema) ? "text" : "bytes";
}

/** Media types that are not known to be text are bytes. */
function isText(mediaType: string): boolean {
  return /^text\/|[/+](xml|yaml|x-yaml|javascript|graphql|x-www-form-urlencoded|x-ndjson|jwt)\b/i.test(
    mediaType,
  );
}

function isBinary(document: Document, schema: Referenced<Schema> | undefined): boolean {
  return schema !== undefined && resolve<Schema>(document, schema).format === "binary";
}
