import type { JsonObject } from "@jumun/openapi/json";

/**
 * What a vendor's operations remember of each other. A vendor has one where there is a module
 * `vendor/<vendor>.ts` that exports `seed` and `open`; a vendor without one answers its documented
 * examples, stateful or not.
 */
export interface Behaviour {
  /**
   * The collections that a state file may have for the vendor, each with the JSON Schema of its list.
   * References lead into the vendor's contract: "#/components/schemas/…".
   */
  readonly seed: Readonly<Record<string, JsonObject>>;
  /** Begins with a seed, which has been validated; `{}` where there is none. */
  open(seed: JsonObject): Acts;
}

/** What the operations do, by operationId. One that is not here answers its documented example. */
export type Acts = Readonly<Record<string, (call: Call) => Outcome>>;

/** A request that keeps to the contract. */
export interface Call {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | string[]>>;
  /** A form comes as an object of strings. */
  readonly body: unknown;
  /** The body of the answer that is documented. */
  readonly example: unknown;
  /** The address of the operation on this mock, without a query. */
  readonly url: string;
}

/** The documented answer of success with other contents, or a refusal. */
type Outcome =
  | {
      /** Nothing leaves the body as it is documented. */
      readonly body?: unknown;
      /** Put in place of the documented ones; names in lower case. */
      readonly headers?: Readonly<Record<string, string>>;
      readonly refusal?: never;
    }
  | {
      /**
       * Answered as it is documented, and where it is not, as a problem: then it is the mock's own
       * invention, and says so.
       */
      readonly refusal: { readonly status: number; readonly reason: string };
    };
