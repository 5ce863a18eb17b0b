/** What goes out on the wire. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | undefined;
}

/** The members of a problem (RFC 9457), and whatever else belongs into it. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly [extension: string]: unknown;
}

/** Says why the mock, and not the vendor, refused. */
export const refusalHeader = "x-jumun-refusal";

/** A refusal with the mock's own words. `reason` is a few words for the header. */
export function refuse(
  problem: Problem,
  reason: string,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  const body = Buffer.from(JSON.stringify(problem));
  return {
    status: problem.status,
    headers: {
      ...headers,
      [refusalHeader]: encodeHeader(reason),
      "content-type": "application/problem+json",
      "content-length": String(body.length),
    },
    body,
  };
}

/** The type of a problem that only this mock has. */
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
