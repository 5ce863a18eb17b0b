import { isJsonObject, membersOf } from "@jumun/openapi/json";
import { isUrlEncodedForm } from "@jumun/openapi/media-type";
import { tryResolve } from "@jumun/openapi/reference";
import type { IPrismDiagnostic } from "@stoplight/prism-core";
import type { IHttpRequest } from "@stoplight/prism-http";
import type { IHttpOperation } from "@stoplight/types";
import { parseTextForm } from "./body.ts";

/** The fields of a form that its schema forbids. Prism reads only the fields that the schema declares. */
export function forbiddenFields(
  { request: declared, ...operation }: IHttpOperation,
  { body, headers }: IHttpRequest,
): IPrismDiagnostic[] {
  const form =
    typeof body === "string" ? parseTextForm(body, headers?.["content-type"]) : undefined;
  if (form === undefined) return [];
  const content = declared?.body?.contents?.find(({ mediaType }) => isUrlEncodedForm(mediaType));
  const bundle = { __bundled__: Reflect.get(operation, "__bundled__") };
  const schema = tryResolve(bundle, content?.schema);
  if (!isJsonObject(schema) || schema.additionalProperties !== false) return [];
  const known = new Set(membersOf(schema.properties).map(([name]) => name));
  return Object.keys(form)
    .filter((name) => !known.has(name))
    .map((name) => ({
      message: `Request body must NOT have additional properties; found '${name}'`,
      severity: 0,
      code: "additionalProperties",
      path: ["body"],
    }));
}
