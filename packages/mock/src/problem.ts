/** A response as it is sent. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | undefined;
}

/** The reply with another JSON body. */
export function withBody(reply: Reply, json: unknown): Reply {
  const body = Buffer.from(JSON.stringify(json));
  return { ...reply, headers: { ...reply.headers, "content-length": String(body.length) }, body };
}

/** The members of a problem (RFC 9457), with extensions. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly [extension: string]: unknown;
}

/** Why a request was rejected, in a few words, and by whose fault. */
export interface Cause {
  readonly reason: string;
  /** The party at fault: the client, the contract or the mock. */
  readonly blame: "client" | "contract" | "mock";
  /** The part of the contract that is violated, a JSON Pointer in a fragment (RFC 6901). */
  readonly where?: string | undefined;
}

/** Why the mock rejected the request. */
export const refusalHeader = "x-jumun-refusal";
/** Whose fault it is: `client`, `contract` or `mock`. */
export const blameHeader = "x-jumun-blame";
/** The violated part of the contract; absent for an unknown vendor, which has no contract. */
export const whereHeader = "x-jumun-where";

/** An error response of the mock, not of the vendor. */
export function errorResponse(
  problem: Problem,
  cause: Cause,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  const { reason, blame, where } = cause;
  return writeProblem({ ...problem, reason, blame, where }, { ...headers, ...causeHeaders(cause) });
}

export function causeHeaders({ reason, blame, where }: Cause): Record<string, string> {
  return {
    [refusalHeader]: encodeHeader(reason),
    [blameHeader]: blame,
    ...(where === undefined ? {} : { [whereHeader]: where }),
  };
}

/** A problem as it is sent. One that a fault requests has no cause. */
export function writeProblem(
  problem: Problem,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  const body = Buffer.from(JSON.stringify(problem));
  return {
    status: problem.status,
    headers: {
      ...headers,
      "content-type": "application/problem+json",
      "content-length": String(body.length),
    },
    body,
  };
}

/** The type of a problem that is specific to this mock. */
export function problemType(kind: string): string {
  return `urn:jumun:mock:${kind}`;
}

/**
 * ASCII for a header: whatever else there is (Korean would crash Node) is percent-encoded as UTF-8,
 * and so is "%", so that decodeURIComponent gives the text back. At most about 200 characters.
 */
export function encodeHeader(text: string): string {
  const short = text.length > 200 ? `${text.slice(0, 199)}…` : text;
  return escapeHeader(short.replaceAll("%", "%25"));
}

/** Percent-encodes only what a header cannot carry. */
export function escapeHeader(text: string): string {
  return text.replace(/[^\x20-\x7e]/gu, (character) =>
    Buffer.from(character).toString("hex").toUpperCase().replace(/../g, "%$&"),
  );
}
