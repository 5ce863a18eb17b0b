import type { Document, Operation, RequestBody } from "@jumun/openapi/document";
import { isJsonObject } from "@jumun/openapi/json";
import { resolve, tryResolve } from "@jumun/openapi/reference";
import { schemaProperties } from "@jumun/openapi/schema-properties";

/** The inputs that fields of the body have by `x-input-name`: `image_urls[]` → `image_urls`. */
export function inputNames(document: Document, { requestBody }: Operation): Map<string, string> {
  const names = new Map<string, string>();
  if (requestBody === undefined) return names;
  const { content } = resolve<RequestBody>(document, requestBody);
  for (const { schema } of Object.values(content)) {
    for (const [field, property] of schemaProperties(document, schema)) {
      const resolved = tryResolve(document, property);
      const name = isJsonObject(resolved) ? resolved["x-input-name"] : undefined;
      if (typeof name === "string") names.set(field, name);
    }
  }
  return names;
}
