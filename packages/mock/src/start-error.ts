/**
 * Why the server does not start: an unknown vendor, a busy port, a contract that cannot be served.
 * The message is a sentence that says what to do.
 */
export class MockStartError extends Error {
  override readonly name = "MockStartError";
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
