import type { IHttpOperation, IHttpParam } from "@stoplight/types";
import { membersOf } from "./json.ts";
import type { WireCredentials } from "./sandbox.ts";

/** A curl command that calls an operation with the example values of the contract. */
export function curlLine(
  base: string,
  operation: IHttpOperation,
  credentials: WireCredentials,
): string {
  const { request } = operation;
  const path = operation.path.replace(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(exampleOf(request?.path?.find((parameter) => parameter.name === name))),
  );
  const query = new URLSearchParams(
    (request?.query ?? [])
      .filter(isSent)
      .map((parameter): [string, string] => [parameter.name, exampleOf(parameter)]),
  );
  for (const [name, value] of Object.entries(credentials.query)) query.set(name, value);
  const search = query.size > 0 ? `?${query}` : "";
  const headers = new Map(Object.entries(credentials.headers));
  for (const parameter of request?.headers?.filter(isSent) ?? []) {
    headers.set(parameter.name, exampleOf(parameter));
  }
  const body = bodyOf(operation);
  if (body !== undefined) headers.set("Content-Type", body.mediaType);
  return [
    "curl",
    ...(operation.method === "get" ? [] : ["-X", operation.method.toUpperCase()]),
    quote(`${base}${path}${search}`),
    ...[...headers].flatMap(([name, value]) => ["-H", quote(`${name}: ${value}`)]),
    ...(body === undefined ? [] : ["--data-raw", quote(body.text)]),
  ].join(" ");
}

/** What is required, and what is optional but has an example. */
function isSent({ required, examples }: IHttpParam): boolean {
  return required === true || (examples?.length ?? 0) > 0;
}

function exampleOf(parameter: IHttpParam | undefined): string {
  const example = parameter?.examples?.[0];
  const value = example && "value" in example ? example.value : undefined;
  return String(value ?? parameter?.schema?.default ?? parameter?.name ?? "");
}

function bodyOf(operation: IHttpOperation): { mediaType: string; text: string } | undefined {
  const content = operation.request?.body?.contents?.[0];
  const example = content?.examples?.[0];
  if (content === undefined || example === undefined || !("value" in example)) return undefined;
  const { mediaType } = content;
  if (mediaType === "application/x-www-form-urlencoded") {
    const fields = membersOf(example.value).map(([name, value]): [string, string] => [
      name,
      String(value),
    ]);
    return { mediaType, text: new URLSearchParams(fields).toString() };
  }
  const { value } = example;
  return { mediaType, text: typeof value === "string" ? value : JSON.stringify(value) };
}

/** For a POSIX shell. */
function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
