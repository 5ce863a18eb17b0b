import type { Body, Bytes } from "./response-body.ts";

/** The pieces of a body in one. */
export function wholeBytes(pieces: Body): Bytes {
  const whole = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
