import type { Document, MediaType, Operation, RequestBody, Response } from "./document.ts";
import { isJson, isUrlEncodedForm } from "./media-type.ts";
import type { ContractOperation } from "./operation.ts";
import { resolve } from "./reference.ts";

/** The declared media types of the request body. */
export function requestContent(
  document: Document,
  operation: ContractOperation,
): Record<string, MediaType> {
  const body = operationObject(document, operation)?.requestBody;
  return body === undefined ? {} : resolve<RequestBody>(document, body).content;
}

/** The declared media types of a response. */
export function responseMediaTypes(
  document: Document,
  operation: ContractOperation,
  key: string,
): string[] {
  const response = operationObject(document, operation)?.responses[key];
  return response === undefined
    ? []
    : Object.keys(resolve<Response>(document, response).content ?? {});
}

/** Whether a body of the media type is parsed into a value: uploads and files are not. */
export function isParsed(mediaType: string): boolean {
  return isJson(mediaType) || isUrlEncodedForm(mediaType);
}

/** The Operation Object of an operation, or of the operation that it is a half of. */
function operationObject(
  document: Document,
  { path, method }: ContractOperation,
): Operation | undefined {
  const item = resolve<object>(document, document.paths?.[path] ?? {});
  return Reflect.get(item, method.toLowerCase());
}
