/** What Prism found wrong with a request or an answer. */
export interface Violation {
  readonly message: string;
  readonly severity: number;
  readonly code?: string | number;
  readonly path?: readonly string[];
  readonly tags?: readonly string[];
  /** Which credential is at fault, where one is. */
  readonly credential?: { readonly scheme: string; readonly case: CredentialCase };
}

/** What can be wrong with a credential, in the words of `x-when`. */
export type CredentialCase =
  | "credential-missing"
  | "credential-malformed"
  | "credential-unknown"
  | "secret-wrong";

/** As in @stoplight/types, where zero is an error and one a warning. */
const severities = ["Error", "Warning", "Information", "Hint"];

export function isError({ severity }: Violation): boolean {
  return severity === 0;
}

/** The code of a violation that is about the credential. */
export const credentialCode = 401;

/** In a few words: the first violation, and how many more there are. */
export function summarize([first, ...others]: readonly Violation[]): string {
  const more = others.length > 0 ? ` (and ${others.length} more)` : "";
  return `${first?.message ?? "the request breaks the contract"}${more}`;
}

/** Node reads no more than 16 KB of headers, so this one gets a part of it. */
const longest = 4096;

/**
 * The value of Prism's header `sl-violations`: JSON, with what is not ASCII escaped (as Prism writes
 * it, Korean crashes the server) and with as many violations as fit (Prism cuts the JSON in two).
 */
export function violationsHeader(
  input: readonly Violation[],
  output: readonly Violation[],
): Record<string, string> {
  const all = [
    ...input.map((violation) => describe("request", violation)),
    ...output.map((violation) => describe("response", violation)),
  ];
  if (all.length === 0) return {};
  let length = 2;
  const fitting = all.filter((text) => {
    length += text.length + 1;
    return length <= longest;
  });
  return { "sl-violations": `[${fitting.join(",")}]` };
}

function describe(part: string, { path, severity, code, message }: Violation): string {
  return JSON.stringify({
    location: [part, ...(path ?? [])],
    severity: severities[severity],
    code,
    message,
  }).replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
