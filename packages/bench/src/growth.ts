import type { Goal } from "./line.ts";
import { median } from "./statistics.ts";
import type { CheckCost } from "./tsc.ts";

const limit = 1.5;

/**
 * Is an operation of a large contract about as dear as one of a small one?
 * @param costs of contracts of 0, 10, 100 and 1,000 operations, in each round
 */
export function growthGoals(costs: readonly (readonly CheckCost[])[]): Goal[] {
  const [none = [], ten = [], hundred = [], thousand = []] = costs;
  const more = (key: keyof CheckCost, many: readonly CheckCost[], few: readonly CheckCost[]) =>
    median(many.map((cost, round) => cost[key] - (few[round]?.[key] ?? Number.NaN)));

  const timeAt100 = more("milliseconds", hundred, none) / 100;
  const timeAt1000 = more("milliseconds", thousand, none) / 1_000;
  const first = more("instantiations", hundred, ten) / 90;
  const further = more("instantiations", thousand, hundred) / 900;
  return [
    {
      figure: "Type-checking time per operation, of 1,000, beyond that of no operation",
      must: `at most ${limit} × that of 100, which is ${timeAt100.toFixed(2)} ms`,
      measured: `${timeAt1000.toFixed(2)} ms`,
      isReached: timeAt1000 <= limit * timeAt100,
    },
    {
      figure: "Instantiations for each operation from 100 to 1,000",
      must: `at most ${limit} × those from 10 to 100, which are ${first.toFixed(1)}`,
      measured: further.toFixed(1),
      isReached: further <= limit * first,
    },
  ];
}
