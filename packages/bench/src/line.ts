/** One figure that must reach something. */
export interface Goal {
  /** What it is, as the beginning of a sentence. */
  readonly figure: string;
  /** What it must reach: "at most 1.5". */
  readonly must: string;
  readonly measured: string;
  readonly isReached: boolean;
}

/** One line of the table: how something was measured, what came out, and what it had to reach. */
export interface Line {
  readonly title: string;
  /** How it was measured: Markdown. */
  readonly method: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly goals: readonly Goal[];
}

export interface LineOptions {
  /** A shorter look, for whoever is at work on it. */
  readonly isQuick: boolean;
}
