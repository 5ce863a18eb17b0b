/**
 * What each fault is, what its number means and where it may lie. One list for the header, the
 * command line and `failNext`.
 */
const faults = {
  delay: { value: "milliseconds", least: 0, most: 600_000, usual: 1000 },
  "rate-limit": { value: "seconds of Retry-After", least: 0, most: 86_400, usual: 1 },
  "server-error": { value: "status", least: 500, most: 599, usual: 500 },
  "reset-before": undefined,
  "reset-after": undefined,
  cut: undefined,
  drip: { value: "milliseconds between pieces", least: 0, most: 60_000, usual: 100 },
  "wrong-content-type": undefined,
  html: { value: "status", least: 200, most: 599, usual: 200 },
  "broken-body": undefined,
} as const;

type FaultName = keyof typeof faults;

type Numbered = {
  [Name in FaultName]: (typeof faults)[Name] extends undefined ? never : Name;
}[FaultName];

/**
 * A way to fail, by its name, with a number where it has one: `"delay=500"`.
 *
 * - `delay=1000`: the answer comes so many milliseconds later.
 * - `rate-limit=1`: 429 with Retry-After of so many seconds. The request is not taken.
 * - `server-error=500`: a 5xx. The request is not taken.
 * - `reset-before`: the connection is reset, and the request was not taken.
 * - `reset-after`: the connection is reset, and the request was taken: what it changes is changed.
 * - `cut`: the connection ends in the middle of the answer.
 * - `drip=100`: the answer comes in pieces of 16 bytes, so many milliseconds apart.
 * - `wrong-content-type`: the answer says that it is text/plain.
 * - `html=200`: a page in HTML, under that status. The request is not taken.
 * - `broken-body`: the answer is JSON that breaks the contract.
 */
export type Fault = FaultName | `${Numbered}=${number}`;

/** A fault that was read. */
export interface ReadFault {
  readonly name: FaultName;
  /** Zero where the fault has none. */
  readonly value: number;
  /** As it was written. */
  readonly text: string;
}

/** The request header that asks for a fault, and the answer's that tells of one. */
export const faultHeader = "x-jumun-fault";

/** @throws RangeError whose message says what may be written. */
export function readFault(text: string): ReadFault {
  const [, given = "", number] = /^\s*([a-z-]+)(?:=(\d+))?\s*$/.exec(text) ?? [];
  if (!isFaultName(given)) {
    throw new RangeError(
      `There is no fault "${text}": choose from ${Object.keys(faults).join(", ")}.`,
    );
  }
  const kind = faults[given];
  if (kind === undefined) {
    if (number !== undefined) throw new RangeError(`The fault "${given}" takes no number.`);
    return { name: given, value: 0, text: given };
  }
  const value = number === undefined ? kind.usual : Number(number);
  if (value < kind.least || value > kind.most) {
    throw new RangeError(
      `The fault "${given}" takes ${kind.value} from ${kind.least} to ${kind.most}, as in "${given}=${kind.usual}".`,
    );
  }
  return { name: given, value, text: text.trim() };
}

function isFaultName(text: string): text is FaultName {
  return Object.hasOwn(faults, text);
}
