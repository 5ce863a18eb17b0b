import {
  type Document,
  type Operation,
  type RequestBody,
  type Response,
  resolve,
} from "./document.ts";
import { isJson } from "./media-type.ts";
import type { ContractOperation } from "./operation.ts";

type Content = NonNullable<Response["content"]>;

/** The media types of the request body that the contract declares. */
export function requestContent(document: Document, operation: ContractOperation): Content {
  const body = written(document, operation)?.requestBody;
  return body === undefined ? {} : resolve<RequestBody>(document, body).content;
}

/** The media types of an answer that the contract declares. */
export function answerMediaTypes(
  document: Document,
  operation: ContractOperation,
  key: string,
): string[] {
  const answer = written(document, operation)?.responses[key];
  return answer === undefined ? [] : Object.keys(resolve<Response>(document, answer).content ?? {});
}

/** Whether the text of a body means a value: a file or an upload is only sent. */
export function isRead(mediaType: string): boolean {
  return isJson(mediaType) || mediaType === "application/x-www-form-urlencoded";
}

/** The OpenAPI operation that this is, or is a half of. */
function written(document: Document, { path, method }: ContractOperation): Operation | undefined {
  const item = resolve<object>(document, document.paths?.[path] ?? {});
  return Reflect.get(item, method.toLowerCase());
}
