/**
 * Shares issued tokens: a `Map`, or an asynchronous key-value store such as Redis. A store that fails or takes
 * longer than 2 s is treated as empty, and the client requests a new token.
 */
export interface TokenStore {
  get(key: string): unknown;
  /** @param lifetime milliseconds until the token is no longer used. Undefined if unknown. */
  set(key: string, value: string, lifetime?: number): unknown;
}

/** `freshUntil` is in milliseconds since the epoch. */
export interface StoredToken {
  readonly token: string;
  readonly freshUntil?: number;
}

/** Parses a stored token. Undefined if the text is not a token. */
export function parseStoredToken(text: unknown): StoredToken | undefined {
  try {
    const stored: unknown = JSON.parse(String(text));
    return isStoredToken(stored) ? stored : undefined;
  } catch {
    return undefined;
  }
}

function isStoredToken(value: unknown): value is StoredToken {
  const { token, freshUntil }: { token?: unknown; freshUntil?: unknown } = Object(value);
  return typeof token === "string" && (freshUntil === undefined || typeof freshUntil === "number");
}

/** A key per account and server that does not contain their names. */
export async function tokenKey(vendor: string, ...parts: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([vendor, ...parts]));
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return `jumun:${vendor}:${Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
