/** What concerns one connection only. */
const ofConnection = [
  "connection",
  "content-length",
  "keep-alive",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
];
/** And what fetch makes anew. */
const notPassedOn = new Set([
  ...ofConnection,
  "accept-encoding",
  "expect",
  "host",
  "proxy-authorization",
]);
/** And what is no longer so: fetch unpacks what it reads. */
const notPassedBack = new Set([...ofConnection, "content-encoding"]);

/** The headers of a request that the upstream gets. */
export function passedOn(received: NodeJS.Dict<string[]>): Headers {
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(received)) {
    if (!notPassedOn.has(name)) for (const value of values) headers.append(name, value);
  }
  return headers;
}

/** The headers of an answer that the caller gets; each cookie is a header of its own. */
export function passedBack(headers: Headers): Record<string, string | string[]> {
  const cookies = headers.getSetCookie();
  const others = [...headers].filter(([name]) => name !== "set-cookie" && !notPassedBack.has(name));
  return { ...Object.fromEntries(others), ...(cookies.length > 0 && { "set-cookie": cookies }) };
}
