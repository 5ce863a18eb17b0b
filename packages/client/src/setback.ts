/**
 * What a call needs that does not go straight to its answer: its input is refused, it is redirected,
 * fails, or is sent again. One file, so that a browser asks once for it.
 */
export { Recovery } from "./recovery.ts";
export { follow } from "./redirect.ts";
export { refusedInput } from "./refused-input.ts";
export { disconnection, toldAnswer } from "./without-secrets.ts";
