import { isJsonObject } from "@jumun/openapi/json";
import type { IHttpOperation } from "@stoplight/types";
import { createCompiler } from "./dialect.ts";
import { chooseResponse } from "./operation.ts";
import type { Reply } from "./problem.ts";

/**
 * Changes the JSON as little as possible so that it breaks the contract: a property is missing or null, or the whole is
 * null. If the contract allows any JSON, it becomes malformed. A response without a body becomes a 200 with one.
 */
export function breakBody(operation: IHttpOperation, reply: Reply): Reply {
  const text = reply.body?.toString("utf8");
  const status = text === undefined ? 200 : reply.status;
  const broken = text === undefined ? '{"unexpected":true}' : breakJson(operation, status, text);
  const body = Buffer.from(broken);
  const type = reply.headers["content-type"] ?? "application/json";
  const headers = { ...reply.headers, "content-type": type, "content-length": String(body.length) };
  return { status, headers, body };
}

function breakJson(operation: IHttpOperation, status: number, text: string): string {
  const malformed = text.slice(0, -1) || "{";
  const schema = chooseResponse(operation, status)?.contents?.[0]?.schema;
  if (!isJsonObject(schema)) return malformed;
  const validate = createCompiler()({
    ...schema,
    __bundled__: Reflect.get(operation, "__bundled__"),
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return malformed;
  }
  for (const candidate of variants(value)) {
    if (!validate(candidate)) return JSON.stringify(candidate);
  }
  return malformed;
}

/** Copies of the value with one change each, small changes first. */
function* variants(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    const [first, ...others]: unknown[] = value;
    for (const variant of variants(first)) yield [variant, ...others];
  } else if (isJsonObject(value)) {
    for (const name of Object.keys(value)) {
      yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== name));
    }
    for (const name of Object.keys(value)) yield { ...value, [name]: null };
  }
  yield null;
}
