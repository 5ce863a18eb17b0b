import type { OperationIds } from "#operation-names";

/** What the number of a fault means, its range and its default. */
const faults = {
  unauthorized: undefined,
  "vendor-error": undefined,
  "rate-limited": { value: "seconds of Retry-After", min: 0, max: 86_400, default: 1 },
  "server-error": { value: "status", min: 500, max: 599, default: 500 },
  delay: { value: "milliseconds", min: 0, max: 600_000, default: 1000 },
  "reset-before": undefined,
  "reset-after": undefined,
  cut: undefined,
  drip: { value: "milliseconds between pieces", min: 0, max: 60_000, default: 100 },
  "wrong-content-type": undefined,
  html: { value: "status", min: 200, max: 599, default: 200 },
  "broken-body": undefined,
} as const;

type FaultName = keyof typeof faults;

type Numbered = {
  [Name in FaultName]: (typeof faults)[Name] extends undefined ? never : Name;
}[FaultName];

/**
 * A fault by its name, some with a number: `"delay=500"`.
 *
 * - `unauthorized`: the vendor's 401 or failure in a 2xx. An issued token expires; a new one is accepted.
 * - `vendor-error`: a failed call or item as the vendor reports it in a 2xx; `vendor-error=e2007` has this code.
 * - `rate-limited=1`: 429 with Retry-After in seconds.
 * - `server-error=500`: this 5xx.
 * - `delay=1000`: the response is sent this many milliseconds later.
 * - `reset-before`: the connection is reset, and the request is not carried out.
 * - `reset-after`: the connection is reset, and the request is carried out.
 * - `cut`: the connection ends in the middle of the response.
 * - `drip=100`: the response is sent in pieces of 16 bytes, this many milliseconds apart.
 * - `wrong-content-type`: the response is declared as text/plain.
 * - `html=200`: an HTML page with this status.
 * - `broken-body`: JSON that breaks the contract.
 */
export type Fault = FaultName | `${Numbered}=${number}` | `vendor-error=${string}`;

type OrOther<Name extends string> = Name | (string & {});

/** A vendor. Editors complete those whose contracts come with the package. */
export type VendorName = OrOther<keyof OperationIds & string>;

/** An operationId, or `"<vendor>/<operationId>"` if several vendors have it. */
export type OperationName = OrOther<
  {
    [Vendor in keyof OperationIds & string]:
      | OperationIds[Vendor]
      | `${Vendor}/${OperationIds[Vendor] & string}`;
  }[keyof OperationIds & string]
>;

/** A fault of one vendor, one operation or one call. As a text: `"playauto/setInvoice:cut@3"`. */
export interface TargetedFault {
  readonly fault: Fault;
  /** A vendor or an operation. Default: every operation. */
  readonly target?: VendorName | OperationName | undefined;
  /** Only the n-th call of the target, from 1. Default: a share of the calls, `faultRate`. */
  readonly call?: number | undefined;
}

/** A parsed fault. */
export interface ParsedFault {
  readonly name: FaultName;
  /** Zero if the fault has no number. */
  readonly value: number;
  /** The code of a `vendor-error`. */
  readonly code: string | undefined;
  readonly target: string | undefined;
  readonly call: number | undefined;
  /** Without the target and the call. */
  readonly text: string;
}

/** The header of a request that asks for a fault, and of a response that has one. */
export const faultHeader = "x-jumun-fault";

const faultText =
  /^\s*(?:(?<target>[^\s:]+):)?(?<name>[a-z-]+)(?:=(?<value>[\w-]+))?(?:@(?<call>[1-9]\d{0,8}))?\s*$/;

/** @throws RangeError with a message that says what may be written */
export function parseFault(input: string | TargetedFault): ParsedFault {
  if (typeof input === "string") return parseText(input);
  const { fault, target, call } = input;
  if (call !== undefined && !(Number.isInteger(call) && call >= 1)) {
    throw new RangeError(`The call of a fault is a whole number from 1, and not ${call}.`);
  }
  return { ...parseText(fault), target, call };
}

function parseText(text: string): ParsedFault {
  const { target, name = "", value, call } = faultText.exec(text)?.groups ?? {};
  if (!isFaultName(name)) {
    throw new RangeError(
      `There is no fault "${text}": choose from ${Object.keys(faults).join(", ")}.`,
    );
  }
  const number = faults[name];
  const parsed = {
    name,
    target,
    call: call === undefined ? undefined : Number(call),
    text: value === undefined ? name : `${name}=${value}`,
  };
  if (name === "vendor-error") return { ...parsed, value: 0, code: value };
  if (number === undefined) {
    if (value !== undefined) throw new RangeError(`The fault "${name}" takes no number.`);
    return { ...parsed, value: 0, code: undefined };
  }
  const numeral = value === undefined ? number.default : /^\d+$/.test(value) ? Number(value) : -1;
  if (numeral < number.min || numeral > number.max) {
    throw new RangeError(
      `The fault "${name}" takes ${number.value} from ${number.min} to ${number.max}, as in "${name}=${number.default}".`,
    );
  }
  return { ...parsed, value: numeral, code: undefined };
}

function isFaultName(text: string): text is FaultName {
  return Object.hasOwn(faults, text);
}
