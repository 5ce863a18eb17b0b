import type { Subject } from "./subject.ts";

/** A request as the client sends it, to be sent again with changes. */
export interface RecordedRequest {
  readonly url: string;
  readonly init: RequestInit;
}

/** Makes the call and returns its last request, since a token call comes before it. */
export async function recordRequest(
  subject: Subject,
  operationId: string,
  input: object,
  baseUrl: string,
): Promise<RecordedRequest> {
  let last: RecordedRequest | undefined;
  const client = subject.createClient({
    baseUrl,
    fetch: (url, init) => {
      last = { url, init };
      return fetch(url, init);
    },
  });
  await client.call(operationId, input).result();
  if (last === undefined) throw new Error(`${operationId} sent nothing.`);
  return last;
}
