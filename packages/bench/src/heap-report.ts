/** What a caller leaves behind. */
export interface HeapReport {
  /** Bytes held after a tenth of the calls, half of them, and all. */
  readonly memory: readonly number[];
  /** Timers that are still armed. */
  readonly timers: number;
  /** Listeners on the signal that all answered calls share. */
  readonly listeners: number;
}

export function isHeapReport(value: unknown): value is HeapReport {
  return (
    typeof value === "object" &&
    value !== null &&
    "memory" in value &&
    Array.isArray(value.memory) &&
    "timers" in value &&
    typeof value.timers === "number" &&
    "listeners" in value &&
    typeof value.listeners === "number"
  );
}
