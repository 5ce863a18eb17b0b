import { InvalidArgumentError } from "commander";

/** How many machines an option asks for. */
export function machineCount(given: string): number {
  if (/^[1-9]\d{0,2}$/.test(given)) return Number(given);
  throw new InvalidArgumentError("Give a number of machines, e.g. 4.");
}
