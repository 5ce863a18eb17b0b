import type { Authorization } from "./credential.ts";
import type { Fetch } from "./options.ts";

/**
 * Puts a credential into an attempt's query. It is part of a client only where the contract has such a
 * credential.
 * @returns false for what cannot be sent
 */
export function inQuery(
  authorization: Authorization,
  name: string,
  prefix: string,
  secret: unknown,
): boolean {
  if (typeof secret !== "string" || secret === "") return false;
  authorization.query += `&${name}=${encodeURIComponent(prefix + secret)}`;
  authorization.send = sendWithQuery;
  return true;
}

async function sendWithQuery(
  fetch: Fetch,
  url: string,
  query: string,
  init: RequestInit,
): Promise<Response> {
  const response = await fetch(withQuery(url, query), init);
  // The caller is handed the response, and with its address a credential that travels in it.
  return Object.defineProperty(response, "url", { value: url });
}

/** The address with what is written as `&name=value`. */
export function withQuery(url: string, query: string): string {
  return url + (url.includes("?") ? query : query.replace("&", "?"));
}
