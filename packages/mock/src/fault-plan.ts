import { createDraw, type Draw } from "./draw.ts";
import { type ReadFault, readFault } from "./fault.ts";

/** Which request fails: those that were asked for by name, and a share of all others. */
export interface FaultPlan {
  /** Lets the next calls of an operation fail. `operation` is "<vendor>/<operationId>". */
  failNext(operation: string, fault: ReadFault, times: number): void;
  /** What is to befall a call; a fault of `failNext` is used up. */
  take(operation: string): ReadFault | undefined;
  /** Forgets what `failNext` ordered, and begins the share anew. */
  reset(): void;
}

export interface FaultShare {
  readonly faults: readonly ReadFault[];
  /** From 0, none, to 1, every request. */
  readonly rate: number;
  readonly seed: string;
}

export function createFaultPlan({ faults, rate, seed }: FaultShare): FaultPlan {
  const ordered = new Map<string, ReadFault[]>();
  let draw: Draw = createDraw(seed);
  return {
    failNext(operation, fault, times) {
      const waiting = ordered.get(operation) ?? [];
      waiting.push(...Array.from({ length: times }, () => fault));
      ordered.set(operation, waiting);
    },
    take(operation) {
      const next = ordered.get(operation)?.shift();
      if (next !== undefined || faults.length === 0) return next;
      if (draw.next() >= rate) return undefined;
      return faults[Math.floor(draw.next() * faults.length)];
    },
    reset() {
      ordered.clear();
      draw = createDraw(seed);
    },
  };
}

/** @throws RangeError with a sentence that says what may be given. */
export function readFaultShare(
  faults: readonly string[],
  rate: number,
): Pick<FaultShare, "faults" | "rate"> {
  if (!(rate >= 0 && rate <= 1)) {
    throw new RangeError(
      `A share of requests to fail is from 0 (none) to 1 (each), and not ${rate}.`,
    );
  }
  return { faults: faults.map(readFault), rate };
}
