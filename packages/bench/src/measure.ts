import type { CandidateName } from "./candidates.ts";
import { Child } from "./child.ts";
import type { Slot } from "./slot.ts";

export interface Plan {
  readonly candidates: readonly CandidateName[];
  /** How often everybody starts afresh: what the compiler makes of a program differs by the start. */
  readonly generations: number;
  /** In each, everybody has one slot after the other. */
  readonly rounds: number;
  readonly slot: Slot;
  /** Milliseconds for each before anything counts: until then the compiler is at work. */
  readonly warmUp: number;
  /** Where they call; without it `fetch` is stubbed. */
  readonly server?: string;
}

/** Microseconds per call by candidate, a list of rounds for each generation. */
export type Times = Readonly<Partial<Record<CandidateName, readonly (readonly number[])[]>>>;

/** Lets all candidates call in turn, round by round, so that whatever the machine does meets all. */
export async function measure(plan: Plan): Promise<Times> {
  const times: Partial<Record<CandidateName, number[][]>> = {};
  for (let generation = 0; generation < plan.generations; generation += 1) {
    for (const [name, rounds] of await measureGeneration(plan)) {
      times[name] ??= [];
      times[name].push(rounds);
    }
  }
  return times;
}

async function measureGeneration(plan: Plan): Promise<Map<CandidateName, number[]>> {
  const { candidates, rounds, slot, warmUp, server } = plan;
  await using closing = new AsyncDisposableStack();
  const entrants: { name: CandidateName; child: Child; times: number[] }[] = [];
  for (const name of candidates) {
    const child = closing.use(
      new Child("./candidate-process.ts", server === undefined ? [name] : [name, server]),
    );
    await child.message();
    await child.ask({ ...slot, milliseconds: warmUp });
    entrants.push({ name, child, times: [] });
  }
  for (let round = 0; round < rounds; round += 1) {
    // Nobody always follows the same neighbour out of a rest.
    const first = round % entrants.length;
    for (const { child, times } of [...entrants.slice(first), ...entrants.slice(0, first)]) {
      const microseconds = await child.ask(slot);
      if (typeof microseconds !== "number") throw new Error("A candidate's time is no number.");
      times.push(microseconds);
    }
  }
  return new Map(entrants.map(({ name, times }) => [name, times]));
}
