import { isSuccessKey } from "@jumun/openapi/find-response";
import { evaluatePointer, parsePointer } from "@jumun/openapi/json-pointer";
import { listOperations } from "@jumun/openapi/list-operations";
import { withValueAt } from "./behaviour/record-schema.ts";
import type { TokenDeclaration } from "./behaviour/vendor-mock.ts";
import type { Contract } from "./contract.ts";
import { type Reply, withBody } from "./problem.ts";

/** The tokens of one vendor: the documented one at first, and another one each time they expire. */
export interface IssuedTokens {
  /** The security scheme that they are for. */
  readonly scheme: string;
  /** Whether a token was issued and has expired; undefined if it was not issued. */
  isExpired(token: string): boolean | undefined;
  /** Puts the current token into the response of the operation that issues tokens. */
  issue(operationId: string, reply: Reply): Reply;
  /** Lets all tokens expire. */
  expire(): void;
  reset(): void;
}

/** @throws TypeError if the operation is missing from the contract, or has no example with a token */
export function createIssuedTokens(
  { vendor, document }: Contract,
  { operation, at, scheme }: TokenDeclaration,
): IssuedTokens {
  const pointer = parsePointer(at);
  const [documented] = listOperations(document)
    .filter(({ id }) => id === operation)
    .flatMap(({ responses }) => responses.filter(({ key }) => isSuccessKey(key)))
    .flatMap(({ examples }) => examples.map(({ value }) => evaluatePointer(value, pointer)))
    .filter((token) => typeof token === "string");
  if (documented === undefined) {
    throw new TypeError(
      `The token in specs/${vendor}/mock.ts is wrong: no example of ${operation} has a string at ${at}.`,
    );
  }
  let generation = 0;
  const current = () => (generation === 0 ? documented : `${documented}-${generation}`);
  return {
    scheme,
    isExpired(token) {
      if (!token.startsWith(documented)) return undefined;
      const suffix = token.slice(documented.length);
      const isIssued = suffix === "" || Number(suffix.slice(1)) <= generation;
      return isIssued ? token !== current() : undefined;
    },
    issue(operationId, reply) {
      if (generation === 0 || operationId !== operation || reply.body === undefined) return reply;
      const body: unknown = JSON.parse(reply.body.toString());
      if (evaluatePointer(body, pointer) !== documented) return reply;
      return withBody(reply, withValueAt(body, pointer, current()));
    },
    expire() {
      generation += 1;
    },
    reset() {
      generation = 0;
    },
  };
}
