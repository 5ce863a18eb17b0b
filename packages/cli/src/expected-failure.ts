/** The exit codes of every command. */
export const exitCodes = {
  /** `call`: the vendor refused it. `drift`: the traffic differs. `record`: the file is incomplete. */
  failed: 1,
  /** A wrong argument, option, file or environment. Nothing was sent. */
  usage: 2,
  /** `call`: the vendor may have carried it out. */
  unknown: 3,
} as const;

/** A failure that the user can do something about. Its message is a sentence. */
export class ExpectedFailure extends Error {
  override readonly name = "ExpectedFailure";
  readonly exitCode: number;

  constructor(message: string, exitCode: number = exitCodes.usage, cause?: unknown) {
    super(message, { cause });
    this.exitCode = exitCode;
  }
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
