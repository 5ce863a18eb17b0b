import { bounded } from "./bounds.ts";
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
 * @param limit milliseconds that it is waited for
 * @param clock tells them. A client's own tells the time of its calls; how a program is loaded is not one
 */
export async function later<Part>(
  get: () => Promise<Part>,
  limit = patience,
  signal?: AbortSignal,
  clock = systemClock,
): Promise<Part | undefined> {
  try {
    return await bounded(get, clock, limit, () => undefined, signal);
  } catch {
    return undefined;
  }
}

/** What a call needs that does not go straight to its answer. */
export function setback(limit = patience, signal?: AbortSignal) {
  return later(() => import("./setback.ts"), Math.min(limit, patience), signal);
}

/**
 * A part of the client without which nothing can be done. It is waited for as long as for an answer.
 * @throws ConnectionError where it cannot be had
 */
export async function needed<Part>(name: string, get: () => Promise<Part>): Promise<Part> {
  const part = await later(get, 10_000);
  if (part !== undefined) return part;
  throw new ConnectionError(`${name}: ${notLoaded}, and nothing was sent. Check the network.`);
}
