import type { IPrismDiagnostic } from "@stoplight/prism-core";
import type { IHttpRequest } from "@stoplight/prism-http";
import type { IHttpOperation } from "@stoplight/types";
import { parseForm } from "./body.ts";
import { followReference, isJsonObject, membersOf } from "./json.ts";

/**
 * The fields of a form that its schema forbids. Prism reads those that the schema declares and nothing
 * else, so that it never sees the others.
 */
export function forbiddenFields(
  { request: declared, ...operation }: IHttpOperation,
  { body, headers }: IHttpRequest,
): IPrismDiagnostic[] {
  const form = typeof body === "string" ? parseForm(body, headers?.["content-type"]) : undefined;
  if (form === undefined) return [];
  const content = declared?.body?.contents?.find(({ mediaType }) => parseForm("", mediaType));
  const bundle = { __bundled__: Reflect.get(operation, "__bundled__") };
  const schema = followReference(bundle, content?.schema);
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
