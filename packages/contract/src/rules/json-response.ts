import { isSuccessKey } from "@jumun/openapi/find-response";
import { parsePointer } from "@jumun/openapi/json-pointer";
import { isJson } from "@jumun/openapi/media-type";
import type { Node } from "./node.ts";

/** A 2xx response with a JSON body. */
export interface JsonResponse {
  readonly status: string;
  readonly response: Node;
  readonly schema: Node;
}

export function successfulJsonResponses(operation: Node): JsonResponse[] {
  const responses = operation.get("responses")?.entries() ?? [];
  return responses
    .filter(([status]) => isSuccessKey(status))
    .flatMap(([status, response]) =>
      jsonSchemas(response).map((schema) => ({ status, response, schema })),
    );
}

function jsonSchemas(response: Node): Node[] {
  const mediaTypes = response.get("content")?.entries() ?? [];
  return mediaTypes
    .filter(([mediaType]) => isJson(mediaType))
    .flatMap(([, media]) => media.get("schema") ?? []);
}

/** The alternatives of a `oneOf`; the schema itself if it has none. */
export function variants(schema: Node): Node[] {
  const alternatives = schema.get("oneOf")?.items() ?? [];
  return alternatives.length > 0 ? alternatives : [schema];
}

/** The variants that do not report a failed call, as they are received. */
export function successVariants(schema: Node): Node[] {
  return variants(schema).filter((variant) => variant.get("x-failure") === undefined);
}

/** The schema at the JSON Pointer of an `x-envelope`. */
export function enveloped(variant: Node, pointer: string): Node | undefined {
  let schema: Node | undefined = variant;
  for (const name of parsePointer(pointer)) {
    schema = /^\d+$/.test(name)
      ? (schema?.get("items") ?? schema?.get("properties")?.get(name))
      : schema?.get("properties")?.get(name);
  }
  return schema;
}
