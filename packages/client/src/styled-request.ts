import { UsageError } from "./errors.ts";
import type { Operation } from "./operation.ts";
import { isHeader } from "./options.ts";
import { headerText, type ParameterStyle, pathText, queryText } from "./parameter-style.ts";
import { isInexact, type WireRequest, wireRequest } from "./request.ts";

/** A body ready to be sent, and what its content type says of it. */
export interface EncodedBody {
  readonly contentType: string;
  readonly body: NonNullable<WireRequest["body"]>;
}

/**
 * The request of an operation that takes more than plain parameters and JSON. It is part of a client
 * only where the contract has such an operation.
 * @throws UsageError as `wireRequest` does
 */
export async function styledRequest(
  subject: string,
  baseUrl: string,
  operation: Operation,
  input: object,
): Promise<WireRequest> {
  // From JavaScript it may be nothing.
  const given: object = Object(input);
  const { styles = {}, encode, accept, body, ...rest } = operation;
  const plain: Record<string, unknown> = { ...given };
  const isLeftOut = operation.mayLackBody && !hasBody(operation, given);
  const mediaType = isLeftOut ? undefined : body;
  const own: Operation = encode || mediaType === undefined ? rest : { ...rest, body: mediaType };
  const styled = { headers: {} as Record<string, string>, query: "", path: operation.path };
  const refuse = (what: string): never => {
    throw new UsageError(`${subject}: the input ${what}.`);
  };
  for (const [name, how] of Object.entries(styles)) {
    if (!isGiven(given, name)) continue;
    const value = how.json ? JSON.stringify(plain[name]) : plain[name];
    const place = operation.input[name];
    refuseDeeper(value, how, () => refuse(`${name} has a list or an object where only text fits`));
    // It is left for `wireRequest` to refuse.
    if (isInexact(value)) continue;
    delete plain[name];
    if (place === "query") {
      styled.query += queryText(name, value, how);
    } else if (place === "path") {
      const text = pathText(name, value, how);
      if (/^\.{0,2}$/.test(text))
        refuse(`${name} is empty or made of dots, and cannot stand in a path`);
      styled.path = styled.path.replace(`{${name}}`, () => text);
    } else {
      const text = headerText(value, how);
      if (!isHeader(name, text)) refuse(`${name} cannot stand in a header`);
      styled.headers[name.toLowerCase()] = text;
    }
  }
  const missing = operation.required.filter((name) => name in plain || !isGiven(given, name));
  const request = await wireRequest(
    subject,
    baseUrl,
    { ...own, path: styled.path, required: missing },
    plain,
  );
  const joint = request.url.includes("?") ? "&" : "?";
  const url = `${request.url}${styled.query.replace("&", joint)}`;
  const headers = { ...request.headers, ...styled.headers, ...(accept && { accept }) };
  if (encode === undefined || mediaType === undefined) return { ...request, url, headers };
  const content = contentOf(operation, plain);
  if (content === undefined) return { ...request, url, headers };
  try {
    const { contentType, body } = await encode(mediaType, content, operation.encoding ?? {});
    return { ...request, url, headers: { ...headers, "content-type": contentType }, body };
  } catch (cause) {
    throw new UsageError(
      `${subject}: its body cannot be written as ${mediaType} (${String(cause)}).`,
    );
  }
}

function isGiven(given: object, name: string): boolean {
  return Object.hasOwn(given, name) && (Reflect.get(given, name) ?? undefined) !== undefined;
}

function hasBody({ input }: Operation, given: object): boolean {
  return Object.keys(given).some(
    (name) => /^(body|content)$/.test(String(input[name])) && isGiven(given, name),
  );
}

/** The fields of the body, or the whole of it; undefined where an optional whole is left out. */
function contentOf({ input }: Operation, given: Readonly<Record<string, unknown>>): unknown {
  const entries = Object.entries(given).filter(([, value]) => value !== undefined);
  const whole = entries.find(([name]) => input[name] === "content");
  if (whole !== undefined) return whole[1];
  if (Object.values(input).includes("content")) return undefined;
  return Object.fromEntries(entries.filter(([name]) => input[name] === "body"));
}

/** No style but deepObject says how a list in a list is written. */
function refuseDeeper(value: unknown, { style }: ParameterStyle, refuse: () => never): void {
  if (style === "deepObject" || typeof value !== "object" || value === null) return;
  for (const item of Object.values(value)) {
    if (typeof item === "object" && item !== null && !(item instanceof Date)) refuse();
  }
}
