import { bounded } from "./bounds.ts";
import { systemClock } from "./clock.ts";

/** Milliseconds after which a part of the client is taken for one that cannot be loaded. */
const patience = 2_000;

/**
 * A part of the client that most calls never need, loaded when one does: a browser does not carry it
 * from the start. Undefined where it cannot be had, so that who asks must say what happens then.
 */
export async function later<Part>(load: () => Promise<Part>): Promise<Part | undefined> {
  // A client's own clock tells the time of its calls; how a program is loaded is not one of them.
  const bounds = { clock: systemClock, limit: patience, exceeded() {}, signal: undefined };
  try {
    return await bounded(bounds, load);
  } catch {
    return undefined;
  }
}
