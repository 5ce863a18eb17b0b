/** What a candidate's process is told to do next. */
export interface Slot {
  readonly milliseconds: number;
  /** How many calls are under way at any time. */
  readonly concurrency: number;
}

export function isSlot(value: unknown): value is Slot {
  return (
    typeof value === "object" &&
    value !== null &&
    "milliseconds" in value &&
    typeof value.milliseconds === "number" &&
    "concurrency" in value &&
    typeof value.concurrency === "number"
  );
}
