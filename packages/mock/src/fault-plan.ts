import type { ParsedFault } from "./fault.ts";
import { createSeededRandom } from "./seeded-random.ts";

/** A fault and the operations that it applies to, as "<vendor>/<operationId>". */
export interface PlannedFault {
  readonly fault: ParsedFault;
  readonly operations: ReadonlySet<string>;
}

/** Decides which call fails. */
export interface FaultPlan {
  /** Lets the n-th of the next calls fail. */
  failNth(planned: PlannedFault, n: number): void;
  /** Lets the next calls fail, after those that already wait for a fault. */
  failNext(planned: PlannedFault, times: number): void;
  /** The fault of a call. The one that the request itself asks for takes precedence. */
  take(operation: string, requested: PlannedFault | undefined): ParsedFault | undefined;
  /** Back to the faults of the start. */
  reset(): void;
}

export interface FaultPlanOptions {
  readonly faults: readonly PlannedFault[];
  /** The share of calls that get one of the faults without a call number, from 0 to 1. */
  readonly rate: number;
  readonly seed: string;
}

interface Countdown extends PlannedFault {
  left: number;
}

export function createFaultPlan({ faults, rate, seed }: FaultPlanOptions): FaultPlan {
  const shared = faults.filter(({ fault }) => fault.call === undefined);
  let countdowns: Countdown[] = [];
  let queue: PlannedFault[] = [];
  let requestedCalls = new Map<string, number>();
  let random = createSeededRandom(seed);

  /** Whether this is the call that a fault with a call number in the header is for. */
  function isRequestedNow(operation: string, { fault, operations }: PlannedFault): boolean {
    if (!operations.has(operation)) return false;
    if (fault.call === undefined) return true;
    const key = `${fault.target} ${fault.text} ${fault.call}`;
    const calls = (requestedCalls.get(key) ?? 0) + 1;
    requestedCalls.set(key, calls);
    return calls === fault.call;
  }

  function countDown(operation: string): ParsedFault | undefined {
    const matching = countdowns.filter(({ operations }) => operations.has(operation));
    for (const each of matching) each.left -= 1;
    const due = matching.find(({ left }) => left <= 0);
    countdowns = countdowns.filter((each) => each !== due);
    return due?.fault;
  }

  const plan: FaultPlan = {
    failNth({ fault, operations }, n) {
      countdowns.push({ fault, operations, left: n });
    },
    failNext(planned, times) {
      queue.push(...Array.from({ length: times }, () => planned));
    },
    take(operation, requested) {
      if (requested !== undefined && isRequestedNow(operation, requested)) return requested.fault;
      const due = countDown(operation);
      if (due !== undefined) return due;
      const next = queue.findIndex(({ operations }) => operations.has(operation));
      if (next >= 0) return queue.splice(next, 1)[0]?.fault;
      const possible = shared.filter(({ operations }) => operations.has(operation));
      if (possible.length === 0 || random() >= rate) return undefined;
      return possible[Math.floor(random() * possible.length)]?.fault;
    },
    reset() {
      countdowns = [];
      queue = [];
      requestedCalls = new Map();
      random = createSeededRandom(seed);
      for (const planned of faults) {
        if (planned.fault.call !== undefined) plan.failNth(planned, planned.fault.call);
      }
    },
  };
  plan.reset();
  return plan;
}
