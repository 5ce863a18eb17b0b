/**
 * Forms whose fields are more than texts: files, lists, objects. Prism reads each field of a form as
 * one text, so such a form is read here, as the contract says it is written, and judged as the value
 * that was meant.
 */
import type { IHttpOperation } from "@stoplight/types";
import { followReference, isJsonObject, type JsonObject, membersOf } from "./json.ts";
import { problemType, type Reply, refuse } from "./refusal.ts";
import { fieldsOf, kindOf, typesOf } from "./schema-kind.ts";
import { messageOf } from "./start-error.ts";

/** The form that an operation takes. */
export interface Form {
  /** `multipart/form-data`, `application/x-www-form-urlencoded`. */
  readonly mediaType: string;
  /** As the contract has it, with its references. */
  readonly schema: unknown;
  readonly encoding: JsonObject;
  /** Whether the operation takes nothing else. */
  readonly isOnly: boolean;
}

/** What Prism knows a form by that was read here. */
export const readFormType = "application/form-fields";

/** The form of an operation, where Prism would not read it as it is meant. */
export function formOf(document: JsonObject, described: unknown): Form | undefined {
  const body = followReference(document, Object(described).requestBody);
  if (!isJsonObject(body)) return undefined;
  const contents = membersOf(body.content);
  for (const [mediaType, media] of contents) {
    if (!isJsonObject(media)) continue;
    const encoding = isJsonObject(media.encoding) ? media.encoding : {};
    const form = { mediaType, schema: media.schema, encoding, isOnly: contents.length === 1 };
    if (/^multipart\/form-data\b/i.test(mediaType)) return form;
    if (!/^application\/x-www-form-urlencoded\b/i.test(mediaType)) continue;
    const fields = fieldsOf(document, media.schema);
    if (fields.some(([, field]) => kindOf(document, field) !== "text")) return form;
  }
  return undefined;
}

/** The operation as Prism reads it, with the form as a value of its own media type. In place. */
export function judgeAsValue({ request }: IHttpOperation, { mediaType }: Form): void {
  for (const content of request?.body?.contents ?? []) {
    if (content.mediaType !== mediaType) continue;
    Object.assign(content, { mediaType: readFormType, encodings: [] });
  }
}

export function isForm(form: Form, contentType: string | undefined): boolean {
  const [given = ""] = (contentType ?? "").toLowerCase().split(";");
  return given.trim() === form.mediaType.split(";")[0]?.trim().toLowerCase();
}

/** Where a form is all that is taken, and something else was sent. */
export function refuseOther(
  form: Form | undefined,
  contentType: string | undefined,
  where: string,
): Reply | undefined {
  if (form === undefined || !form.isOnly || isForm(form, contentType)) return undefined;
  return refuse(
    {
      type: problemType("unsupported-media-type"),
      title: "The body is no form",
      status: 415,
      detail: `The operation takes ${form.mediaType}, and the request says ${contentType ?? "nothing"}.`,
    },
    {
      reason: `${contentType ?? "no Content-Type"} and not ${form.mediaType}`,
      blame: "client",
      where,
    },
  );
}

/** The value that a form was made from, as far as its schema tells; `where` is the body's place. */
export async function readForm(
  document: JsonObject,
  form: Form,
  body: Buffer,
  contentType: string | undefined,
  where: string,
): Promise<{ body: JsonObject } | Reply> {
  try {
    const headers = { "content-type": contentType ?? "" };
    const data = await new Response(new Uint8Array(body), { headers }).formData();
    const texts = new Map<string, string[]>();
    for (const [name, value] of data) {
      const text = typeof value === "string" ? value : await value.text();
      texts.set(name, [...(texts.get(name) ?? []), text]);
    }
    return { body: fieldValues(document, form, texts) };
  } catch (error) {
    return refuse(
      {
        type: problemType("malformed-form"),
        title: "The body is no form",
        status: 400,
        detail: `The request says ${contentType}, but its body cannot be read: ${messageOf(error)}.`,
      },
      { reason: "malformed form in the body", blame: "client", where },
    );
  }
}

function fieldValues(document: JsonObject, form: Form, texts: Map<string, string[]>): JsonObject {
  const value: JsonObject = {};
  const fields = fieldsOf(document, form.schema);
  for (const [name, schema] of fields) {
    const encoding = form.encoding[name];
    if (isJsonObject(encoding) && encoding.style === "deepObject") {
      const members = membersIn(document, schema, name, texts);
      if (members !== undefined) value[name] = members;
      continue;
    }
    const given = texts.get(name);
    if (given === undefined) continue;
    texts.delete(name);
    const kind = kindOf(document, schema);
    const [first = ""] = given;
    if (kind !== "list") value[name] = read(document, schema, first);
    else if (isJsonPart(encoding)) value[name] = parsed(first);
    else {
      const items = Object(followReference(document, schema)).items;
      value[name] = apart(given, encoding).map((text) => read(document, items, text));
    }
  }
  for (const [name, given] of texts) value[name] = given.length === 1 ? given[0] : given;
  return value;
}

/** Several texts of one field, or one that holds several. */
function apart(given: readonly string[], encoding: unknown): readonly string[] {
  if (!isJsonObject(encoding)) return given;
  const { style = "form", explode = style === "form" } = encoding;
  if (explode === true || (encoding.style === undefined && encoding.explode === undefined)) {
    return given;
  }
  const separator = style === "spaceDelimited" ? " " : style === "pipeDelimited" ? "|" : ",";
  return given.flatMap((text) => text.split(separator));
}

/** `address[city]=서울` as an object; takes from the texts what it reads. */
function membersIn(
  document: JsonObject,
  schema: unknown,
  name: string,
  texts: Map<string, string[]>,
): JsonObject | undefined {
  const members: JsonObject = {};
  const fields = new Map(fieldsOf(document, schema));
  for (const [key, given] of [...texts]) {
    if (!key.startsWith(`${name}[`) || !key.endsWith("]")) continue;
    texts.delete(key);
    const member = key.slice(name.length + 1, -1);
    const field = fields.get(member);
    const items = Object(followReference(document, field)).items;
    members[member] =
      kindOf(document, field) === "list"
        ? given.map((text) => read(document, items, text))
        : read(document, field, given[0] ?? "");
  }
  return Object.keys(members).length === 0 ? undefined : members;
}

function isJsonPart(encoding: unknown): boolean {
  return isJsonObject(encoding) && /[/+]json\b/.test(String(encoding.contentType));
}

/** A text as a value of the type that the schema has; as it is where it cannot be one. */
function read(document: JsonObject, schema: unknown, text: string): unknown {
  if (kindOf(document, schema) !== "text") return parsed(text);
  const own = Object(followReference(document, schema));
  const types = typesOf(document, own);
  const values: unknown[] = Array.isArray(own.enum) ? own.enum : [];
  const listed = values.find((value) => String(value) === text);
  if (listed !== undefined) return listed;
  if (types.includes("string")) return text;
  if (types.includes("boolean") && /^(true|false)$/.test(text)) return text === "true";
  const isNumber = types.includes("number") || types.includes("integer");
  return isNumber && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : text;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
