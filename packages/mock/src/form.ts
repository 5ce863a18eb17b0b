/**
 * Forms with files, arrays or objects. Prism reads each field of a form as one text, so such a form is
 * parsed here, and Prism validates the value.
 */

import type { Operation, RequestBody } from "@jumun/openapi/document";
import type { JsonObject } from "@jumun/openapi/json";
import { isMultipartForm, isUrlEncodedForm, mediaTypeEssence } from "@jumun/openapi/media-type";
import { type FieldEncodings, parseForm } from "@jumun/openapi/parse-form";
import { resolve } from "@jumun/openapi/reference";
import { schemaProperties, valueKind } from "@jumun/openapi/schema-properties";
import type { IHttpOperation } from "@stoplight/types";
import { fieldCharsetError } from "./charset.ts";
import { errorResponse, problemType, type Reply } from "./problem.ts";
import { messageOf } from "./start-error.ts";

/** The form that an operation takes. */
export interface Form {
  /** `multipart/form-data`, `application/x-www-form-urlencoded`. */
  readonly mediaType: string;
  /** As it is declared, with its references. */
  readonly schema: unknown;
  readonly encoding: FieldEncodings;
  /** Whether the operation takes nothing else. */
  readonly isOnly: boolean;
}

/** The media type that Prism sees for a form that is parsed here. */
export const parsedFormType = "application/form-fields";

/** The form of an operation, if Prism cannot parse it. */
export function formOf(document: object, { requestBody }: Operation): Form | undefined {
  if (requestBody === undefined) return undefined;
  const contents = Object.entries(resolve<RequestBody>(document, requestBody).content ?? {});
  for (const [mediaType, { schema, encoding = {} }] of contents) {
    const form = { mediaType, schema, encoding, isOnly: contents.length === 1 };
    if (isMultipartForm(mediaType)) return form;
    if (!isUrlEncodedForm(mediaType)) continue;
    const fields = [...schemaProperties(document, schema).values()];
    if (fields.some((field) => valueKind(document, field) !== "scalar")) return form;
  }
  return undefined;
}

/** Changes the operation in place: Prism takes the form as a value of its own media type. */
export function validateAsValue({ request }: IHttpOperation, { mediaType }: Form): void {
  for (const content of request?.body?.contents ?? []) {
    if (content.mediaType !== mediaType) continue;
    Object.assign(content, { mediaType: parsedFormType, encodings: [] });
  }
}

export function isForm(form: Form, contentType: string | undefined): boolean {
  return mediaTypeEssence(contentType ?? "") === mediaTypeEssence(form.mediaType);
}

/** The media type of a request's body in the contract. */
export function documentedMediaType(form: Form | undefined, contentType: string | undefined) {
  return form && contentType === parsedFormType ? form.mediaType : contentType;
}

/** The error for a body that is not a form, if the operation takes nothing else. */
export function formTypeError(
  form: Form | undefined,
  contentType: string | undefined,
  where: string,
): Reply | undefined {
  if (form === undefined || !form.isOnly || isForm(form, contentType)) return undefined;
  return errorResponse(
    {
      type: problemType("unsupported-media-type"),
      title: "The body is not a form",
      status: 415,
      detail: `The operation takes ${form.mediaType}, and the request has ${contentType ?? "no Content-Type"}.`,
    },
    {
      reason: `${contentType ?? "no Content-Type"} and not ${form.mediaType}`,
      blame: "client",
      where,
    },
  );
}

/** The value that a form was made from. `where` is the pointer to the body. */
export async function readForm(
  document: object,
  form: Form,
  body: Buffer,
  contentType: string | undefined,
  where: string,
): Promise<{ body: JsonObject } | Reply> {
  try {
    const headers = { "content-type": contentType ?? "" };
    const data = await new Response(new Uint8Array(body), { headers }).formData();
    const fields: [string, string][] = [];
    const texts: [string, string][] = [];
    for (const [name, value] of data) {
      if (typeof value === "string") texts.push([name, value]);
      fields.push([name, typeof value === "string" ? value : await value.text()]);
    }
    const error = fieldCharsetError(body, contentType, texts, where);
    if (error !== undefined) return error;
    return { body: parseForm(document, form.schema, form.encoding, fields) };
  } catch (error) {
    return errorResponse(
      {
        type: problemType("malformed-form"),
        title: "The body is not a form",
        status: 400,
        detail: `The request declares ${contentType}, but its body cannot be read: ${messageOf(error)}.`,
      },
      { reason: "malformed form in the body", blame: "client", where },
    );
  }
}
