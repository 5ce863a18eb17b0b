/** A violation that Prism found in a request or response. */
export interface Violation {
  readonly message: string;
  readonly severity: number;
  readonly code?: string | number;
  readonly path?: readonly string[];
  readonly tags?: readonly string[];
  /** The credential, if the violation is about one. */
  readonly credential?: { readonly scheme: string; readonly case: CredentialCase };
}

/** The problems with a credential, as in `x-when`. */
export type CredentialCase =
  | "credential-missing"
  | "credential-malformed"
  | "credential-unknown"
  | "secret-wrong";

/** By the numbers of @stoplight/types: 0 is an error, 1 a warning. */
const severities = ["Error", "Warning", "Information", "Hint"];

export function isError({ severity }: Violation): boolean {
  return severity === 0;
}

/** The code of a violation that is about the credential. */
export const credentialCode = 401;

/** The first violation, and the number of further ones. */
export function summarize([first, ...others]: readonly Violation[]): string {
  const more = others.length > 0 ? ` (and ${others.length} more)` : "";
  return `${first?.message ?? "the request breaks the contract"}${more}`;
}

/** Node reads at most 16 KB of headers, so this one must be shorter. */
const longest = 4096;

/**
 * Prism's header `sl-violations`: JSON in ASCII with as many violations as fit. Prism does not escape Korean, which
 * crashes the server, and truncates the JSON.
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
