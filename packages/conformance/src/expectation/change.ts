import { parsePointer } from "@jumun/openapi/json-pointer";

/**
 * A change to a message: a string names the part to remove, a record maps parts to their new values.
 * `/orders/0/bundle_no` is in the body, `?page` in the query, and anything else is a header.
 */
export type Change = string | Readonly<Record<string, unknown>>;

/** A request, or a response, which has no `url`. */
export interface Message {
  readonly url?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A value is sent as JSON, a string as it is. */
  readonly body?: unknown;
}

/** A copy of the message with the change. */
export function changed<M extends Message>(message: M, change: Change): M {
  const copy = structuredClone({ ...message, headers: { ...message.headers } });
  const places = typeof change === "string" ? [[change, undefined] as const] : entries(change);
  return places.reduce((current, [place, value]) => put(current, place, value), copy);
}

function put<M extends Message>(message: M, place: string, value: unknown): M {
  if (place === "") return { ...message, body: value };
  if (place.startsWith("/")) return { ...message, body: inBody(message.body, place, value) };
  if (place.startsWith("?")) return { ...message, url: inQuery(message.url ?? "", place, value) };
  const { [place]: _, ...headers } = message.headers ?? {};
  return {
    ...message,
    headers: value === undefined ? headers : { ...headers, [place]: String(value) },
  };
}

function inBody(body: unknown, pointer: string, value: unknown): unknown {
  const steps = parsePointer(pointer);
  const last = steps.pop() ?? "";
  let parent = Object(body);
  for (const step of steps) parent = Object(parent[step]);
  if (value !== undefined) parent[last] = value;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
  return body;
}

function inQuery(url: string, place: string, value: unknown): string {
  const [path = "", query] = url.split("?");
  const parameters = new URLSearchParams(query);
  if (value === undefined) parameters.delete(place.slice(1));
  else parameters.set(place.slice(1), String(value));
  return parameters.size === 0 ? path : `${path}?${parameters}`;
}

function entries(change: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(change);
}

/** The body as it is sent. */
export function bodyText(body: unknown): string | undefined {
  return body === undefined || typeof body === "string" ? body : JSON.stringify(body);
}
