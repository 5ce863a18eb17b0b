/**
 * What the tests of every package share. The bounds only end a test that hangs: on two cores that
 * turbo shares out among packages, a test that starts a process may wait long for its turn.
 */
export const base = { testTimeout: 60_000, hookTimeout: 60_000 };
