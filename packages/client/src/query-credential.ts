import type { Authorization } from "./credential.ts";

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
  const query = `${authorization.query ?? ""}&${name}=${encodeURIComponent(prefix + secret)}`;
  authorization.query = query;
  authorization.send = async (fetch, url, init) => {
    const response = await fetch(withQuery(url, query), init);
    // The caller is handed the response, and with its address a credential that travels in it.
    return Object.defineProperty(response, "url", { value: url });
  };
  return true;
}

/** The address with what is written as `&name=value`. */
export function withQuery(url: string, query: string): string {
  return url + (url.includes("?") ? query : query.replace("&", "?"));
}
