import { bounded } from "./bounds.ts";
import { type Clock, systemClock } from "./clock.ts";

/** Milliseconds after which something is taken for what cannot be had. */
const patience = 2_000;

/**
 * What a call can do without: a part of the client that most calls never need, and that a browser
 * does not carry from the start; an answer of a token store. Undefined where it cannot be had, so
 * that who asks must say what happens then.
 * @param clock a client's own tells the time of its calls; how a program is loaded is not one of them
 */
export async function later<Part>(
  get: () => Promise<Part>,
  clock: Clock = systemClock,
): Promise<Part | undefined> {
  const bounds = { clock, limit: patience, exceeded() {}, signal: undefined };
  try {
    return await bounded(bounds, get);
  } catch {
    return undefined;
  }
}
