import { type Bounds, bounded } from "./bounds.ts";
import { systemClock } from "./clock.ts";
import { ConnectionError } from "./errors.ts";

/** Milliseconds after which something is taken for what cannot be had. */
const patience = 2_000;

/** Why something is missing, for messages. */
export const notLoaded = "a part of the client could not be loaded";

/**
 * What a call can do without: a part of the client that most calls never need, and that a browser
 * does not carry from the start; an answer of a token store. Undefined where it cannot be had, so
 * that who asks must say what happens then.
 * @param within what ends the wait. A client's own clock tells the time of its calls; how a program is
 * loaded is not one of them
 */
export async function later<Part>(
  get: () => Promise<Part>,
  { clock = systemClock, limit = patience, signal }: Partial<Bounds> = {},
): Promise<Part | undefined> {
  try {
    return await bounded({ clock, limit, exceeded() {}, signal }, get);
  } catch {
    return undefined;
  }
}

/** What a call needs that does not go straight to its answer. */
export function setback(within?: Pick<Bounds, "limit" | "signal">) {
  const limit = Math.min(within?.limit ?? patience, patience);
  return later(() => import("./setback.ts"), { ...within, limit });
}

/**
 * A part of the client without which nothing can be done. It is waited for as long as for an answer.
 * @throws ConnectionError where it cannot be had
 */
export async function needed<Part>(name: string, get: () => Promise<Part>): Promise<Part> {
  const part = await later(get, { limit: 10_000 });
  if (part !== undefined) return part;
  throw new ConnectionError(`${name}: ${notLoaded}, and nothing was sent. Check the network.`);
}
