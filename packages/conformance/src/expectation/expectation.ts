import type { MockExpectation } from "./try-mock.ts";
import type { ResponseExpectation } from "./try-response.ts";

/** A statement of a page, or a decision, about one operation, as an exchange. */
export interface Expectation {
  readonly title: string;
  readonly operation: string;
  readonly call?: CallExpectation;
  readonly response?: ResponseExpectation;
  readonly mock?: MockExpectation;
}

/** A call of the client: the requests it sends, the responses it gets, what it returns. */
export interface CallExpectation {
  readonly input: object;
  /** Whether a list is read to its last page. */
  readonly all?: boolean;
  /** By the name of the security scheme. */
  readonly credentials?: Readonly<Record<string, string>>;
  readonly environment?: string;
  /** In order; the last one is the response to all further requests. */
  readonly responses: readonly {
    readonly status: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
  }[];
  /** Every request in order; of the headers, those that are named. */
  readonly sends?: readonly {
    readonly method: string;
    readonly url: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
  }[];
  /** The number of requests. */
  readonly times?: number;
  readonly returns?: unknown;
  /** The name of the error's class. */
  readonly throws?: string;
}

const keys = {
  call: {
    known: [
      ...["input", "all", "credentials", "environment", "responses"],
      ...["sends", "times", "returns", "throws"],
    ],
    required: ["input", "responses"],
  },
  response: {
    known: ["input", "credentials", "response", "readAs", "returns", "accepts", "rejects"],
    required: ["input", "response"],
  },
  mock: {
    known: ["request", "response", "rejected", "accepts", "rejects"],
    required: ["request"],
  },
};

/** The faults of an entry under `expectations`, a sentence each. */
export function expectationFaults(entry: Readonly<Record<string, unknown>>): string[] {
  const parts = Object.entries(keys).filter(([part]) => entry[part] !== undefined);
  const call = Object(entry.call);
  const expectsOfCall = ["sends", "times", "returns", "throws"].some((key) => key in call);
  const unread = [
    ...Object.keys(entry).filter(
      (key) => !["title", "operation", ...Object.keys(keys)].includes(key),
    ),
    ...parts.flatMap(([part, { known }]) =>
      Object.keys(Object(entry[part])).filter((key) => !known.includes(key)),
    ),
  ];
  return [
    ...["title", "operation"]
      .filter((key) => typeof entry[key] !== "string")
      .map((key) => `The expectation has no ${key}.`),
    ...unread.map((key) => `The key ${key} is unknown: correct or delete it.`),
    ...parts.flatMap(([part, { required }]) =>
      required
        .filter((key) => !(key in Object(entry[part])))
        .map((key) => `The ${part} has no ${key}.`),
    ),
    ...(expectsOfCall || entry.response || entry.mock ? [] : ["The expectation expects nothing."]),
  ];
}
