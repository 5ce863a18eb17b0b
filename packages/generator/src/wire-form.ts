/** How parameters and bodies are serialized, where it differs from the defaults of OpenAPI. */
import type { FieldEncoding, ParameterStyle } from "@jumun/client/serialize";
import type { Parameter } from "@jumun/openapi/document";
import { isJson } from "@jumun/openapi/media-type";
import type { Body, ContractOperation } from "@jumun/openapi/operation";

const defaultStyles = { query: "form", path: "simple", header: "simple", cookie: "form" } as const;

/** Empty if the parameter has the default style. */
export function parameterStyle(parameter: Parameter): ParameterStyle {
  const { in: location = "query" } = parameter;
  const { style = defaultStyles[location], allowReserved = false, content } = parameter;
  if (content !== undefined) return { json: true };
  const isDefaultStyle = style === defaultStyles[location];
  const explode = parameter.explode ?? style === "form";
  return {
    ...(!isDefaultStyle && { style }),
    ...(explode !== (style === "form") && { explode }),
    ...(allowReserved && { allowReserved }),
  };
}

/** The `Accept` header, if the responses are not all plain JSON. */
export function acceptHeader({ responses }: ContractOperation): string | undefined {
  const types = [...new Set(responses.flatMap(({ mediaType }) => mediaType ?? []))];
  if (types.every((type) => type === "application/json")) return undefined;
  const ordered = types.sort((one, other) => Number(isJson(other)) - Number(isJson(one)));
  // A body of any type can be read as text.
  const acceptsAll = ordered.includes("text/plain") && !ordered.some(isJson);
  return [...ordered, ...(acceptsAll ? ["*/*"] : [])].join(", ");
}

/** The fields of a form with a declared encoding. */
export function bodyEncoding({ mediaType, encoding }: Body): Record<string, FieldEncoding> {
  const described: Record<string, FieldEncoding> = {};
  for (const [name, { style, explode, allowReserved, contentType }] of Object.entries(encoding)) {
    const hasStyle = (style ?? explode ?? allowReserved) !== undefined;
    if (hasStyle && mediaType.includes("urlencoded")) {
      const used = style ?? "form";
      described[name] = {
        style: used,
        explode: explode ?? used === "form",
        ...(allowReserved && { allowReserved }),
      };
    } else if (contentType !== undefined) {
      described[name] = { contentType };
    }
  }
  return described;
}

/** @throws Error for a media type that the client cannot write */
export function checkBody(id: string, { mediaType, isWhole }: Body): void {
  const isForm = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/.test(mediaType);
  if (isJson(mediaType) || isForm || (isWhole && !mediaType.startsWith("multipart/"))) return;
  throw new Error(
    `${id}: the client cannot write a body of ${mediaType} with fields. Describe it as JSON, as a form, or as a string.`,
  );
}
