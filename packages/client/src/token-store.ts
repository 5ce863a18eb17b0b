/**
 * Where issued tokens are shared: a `Map`, or an asynchronous key-value store such as Redis. A store
 * that fails, or does not respond within 2 s, is treated as empty: the client then issues its own token.
 */
export interface TokenStore {
  get(key: string): unknown;
  /** @param lifetime milliseconds until the value is useless. Undefined if that is unknown. */
  set(key: string, value: string, lifetime?: number): unknown;
}

/** A token, and when to stop using it in milliseconds since the epoch. */
export interface StoredToken {
  readonly token: string;
  readonly freshUntil?: number;
}

/** Reads what another process stored. Undefined if it is not a token. */
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

/** A key that tells accounts and servers apart and contains none of their names. */
export async function tokenKey(vendor: string, ...parts: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([vendor, ...parts]));
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return `jumun:${vendor}:${Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
