/**
 * Where issued tokens are shared: a `Map`, or any asynchronous key-value store (Redis, a database).
 * A store that fails, or does not answer within 2 s, is treated as an empty one: the client then
 * issues its own token.
 */
export interface TokenStore {
  get(key: string): unknown;
  /** @param lifetime milliseconds after which the value is of no use; absent where that is unknown */
  set(key: string, value: string, lifetime?: number): unknown;
  delete(key: string): unknown;
}

/** The tokens of one account in a store. A store that fails holds nothing and fails nothing. */
export interface SharedToken {
  read(): Promise<StoredToken | undefined>;
  write(token: StoredToken, lifetime: number | undefined): Promise<void>;
  /** Takes it out, if it is still the one that the vendor refused. */
  forget(refused: string): Promise<void>;
}

/** Ends in time, also for a store that has lost its server and waits for ever. */
type Patiently = (work: () => Promise<unknown>) => Promise<unknown>;

/** @param patiently handed over: imported here too, it would be a file of its own in a bundle */
export async function sharedToken(
  store: TokenStore,
  account: readonly string[],
  patiently: Patiently,
): Promise<SharedToken> {
  const key = await tokenKey(...account);
  const read = async () => storedToken(await patiently(async () => store.get(key)));
  return {
    read,
    async write(token, lifetime) {
      await patiently(async () => store.set(key, JSON.stringify(token), lifetime));
    },
    async forget(refused) {
      if ((await read())?.token === refused) await patiently(async () => store.delete(key));
    },
  };
}

/** A token and when it should no longer be used, in milliseconds since the epoch. */
export interface StoredToken {
  readonly token: string;
  readonly freshUntil?: number;
}

/** What another process stored, or nothing where it is not understood. */
function storedToken(text: unknown): StoredToken | undefined {
  try {
    const stored: unknown = JSON.parse(String(text));
    return isStoredToken(stored) ? stored : undefined;
  } catch {
    return undefined;
  }
}

function isStoredToken(value: unknown): value is StoredToken {
  return (
    typeof value === "object" &&
    value !== null &&
    "token" in value &&
    typeof value.token === "string" &&
    (!("freshUntil" in value) || typeof value.freshUntil === "number")
  );
}

/** The key of an account's tokens: it tells accounts apart and shows nothing of their secrets. */
export async function tokenKey(...parts: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(parts));
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return `jumun:${parts[0]}:${[...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
