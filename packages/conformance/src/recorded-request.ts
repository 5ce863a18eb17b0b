import type { Subject } from "./subject.ts";

/** A request as the client puts it on the wire, to be sent again with changes. */
export interface RecordedRequest {
  readonly url: string;
  readonly init: RequestInit;
  send(changes?: {
    readonly without?: string;
    readonly headers?: Readonly<Record<string, string>>;
  }): Promise<Response>;
}

/** Makes the call and keeps its last request: a token call comes before it. */
export async function recordRequest(
  subject: Subject,
  operationId: string,
  input: object,
  baseUrl: string,
): Promise<RecordedRequest> {
  let last: { url: string; init: RequestInit } | undefined;
  const client = subject.createClient({
    baseUrl,
    fetch: (url, init) => {
      last = { url, init };
      return fetch(url, init);
    },
  });
  await client.call(operationId, input).result();
  if (last === undefined) throw new Error(`${operationId} sent nothing.`);
  const { url, init } = last;
  return {
    url,
    init,
    send({ without, headers } = {}) {
      const all = new Headers(init.headers);
      if (without !== undefined) all.delete(without);
      for (const [name, value] of Object.entries(headers ?? {})) all.set(name, value);
      return fetch(url, { ...init, headers: all });
    },
  };
}
