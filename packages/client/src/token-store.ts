import { bounded } from "./bounds.ts";
import type { Clock } from "./clock.ts";
import { isSendable } from "./credential.ts";

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

/** Milliseconds after which a store is taken for one that fails. */
const patience = 2_000;

/** The tokens of one account in a store. A store that fails holds nothing and fails nothing. */
export interface SharedToken {
  read(): Promise<StoredToken | undefined>;
  write(token: StoredToken, lifetime: number | undefined): Promise<void>;
  /** Takes it out, if it is still the one that the vendor refused. */
  forget(refused: string): Promise<void>;
}

export async function sharedToken(
  given: TokenStore,
  clock: Clock,
  account: readonly string[],
): Promise<SharedToken> {
  const store = patientStore(given, clock);
  const key = await tokenKey(...account);
  return {
    read: () => readToken(store, key),
    write: (token, lifetime) => forgiving(() => store.set(key, JSON.stringify(token), lifetime)),
    async forget(refused) {
      if ((await readToken(store, key))?.token === refused) {
        await forgiving(() => store.delete(key));
      }
    },
  };
}

/** A store that cannot be written to costs a token call elsewhere, and fails nothing here. */
async function forgiving(write: () => unknown): Promise<void> {
  try {
    await write();
  } catch {}
}

/** The store, of which no call takes longer than that: one that has lost its server can wait for ever. */
function patientStore(store: TokenStore, clock: Clock): TokenStore {
  const within = (work: () => unknown) =>
    bounded(
      {
        clock,
        limit: patience,
        exceeded: () => new Error("The token store does not answer."),
        signal: undefined,
      },
      async () => work(),
    );
  return {
    get: (key) => within(() => store.get(key)),
    set: (key, value, lifetime) => within(() => store.set(key, value, lifetime)),
    delete: (key) => within(() => store.delete(key)),
  };
}

/** A token and when it should no longer be used, in milliseconds since the epoch. */
export interface StoredToken {
  readonly token: string;
  readonly freshUntil?: number;
}

/** What another process stored, or nothing where it is not understood. */
export async function readToken(store: TokenStore, key: string): Promise<StoredToken | undefined> {
  try {
    const stored: unknown = JSON.parse(String(await store.get(key)));
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
    isSendable(value.token) &&
    (!("freshUntil" in value) || typeof value.freshUntil === "number")
  );
}

/** The key of an account's tokens: it tells accounts apart and shows nothing of their secrets. */
export async function tokenKey(...parts: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(parts));
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return `jumun:${parts[0]}:${[...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
