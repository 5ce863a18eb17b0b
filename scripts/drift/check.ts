import type { Document } from "@jumun/openapi/document";
import { findResponse } from "@jumun/openapi/find-response";
import { matchOperation } from "@jumun/openapi/match-operation";
import type { ContractOperation } from "@jumun/openapi/operation";
import { AnswerCheck } from "./answer-check.ts";
import { BodyCheck } from "./body-check.ts";
import type { Finding } from "./finding.ts";
import type { ObservedExchange } from "./observed-exchange.ts";
import { RequestCheck } from "./request-check.ts";

/** What one exchange showed. */
export interface Checked {
  readonly findings: readonly Finding[];
  /** Undefined where the request is of no operation. */
  readonly operation?: ContractOperation;
  /** The key of the answer that the contract declares for the status. */
  readonly answer?: string;
  readonly parameters: readonly string[];
}

/** Holds exchanges to a contract. */
export class ContractCheck {
  readonly #operations: readonly ContractOperation[];
  readonly #requests: RequestCheck;
  readonly #answers: AnswerCheck;

  constructor(document: Document, operations: readonly ContractOperation[]) {
    const bodies = new BodyCheck(document);
    this.#operations = operations;
    this.#requests = new RequestCheck(document, bodies);
    this.#answers = new AnswerCheck(document, bodies);
  }

  /** @param path what follows the server's address, not decoded */
  check(exchange: ObservedExchange, path: string): Checked {
    const { method, url } = exchange;
    const found = matchOperation(this.#operations, method, path, url.searchParams);
    if (found === undefined) return { findings: [undocumented(method, path)], parameters: [] };
    const { operation } = found;
    const answer = findResponse(operation, exchange.status);
    const { parameters, findings } = this.#requests.check(found, exchange);
    return {
      operation,
      ...(answer && { answer: answer.key }),
      parameters,
      findings: [...findings, ...this.#answers.check(operation, answer, exchange)],
    };
  }
}

function undocumented(method: string, path: string): Finding {
  const place = `${method} ${readable(path)}`;
  const message = "No operation of the contract is this.";
  return { rule: "undocumented-operation", severity: "error", place, message };
}

/** Korean as it is read, and not percent-encoded, where it is UTF-8. */
function readable(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
