import type { Document } from "@jumun/openapi/document";
import { findResponse } from "@jumun/openapi/find-response";
import { listOperations } from "@jumun/openapi/list-operations";
import { matchOperation } from "@jumun/openapi/match-operation";
import type { ContractOperation } from "@jumun/openapi/operation";
import { replaceUnknownSegments } from "../record/shape.ts";
import { BodyCheck } from "./body-check.ts";
import type { Finding } from "./finding.ts";
import type { RecordedExchange } from "./recorded-exchange.ts";
import { RequestCheck } from "./request-check.ts";
import { ResponseCheck } from "./response-check.ts";

/** What one exchange showed. */
export interface Checked {
  readonly findings: readonly Finding[];
  /** Undefined if no operation matches the request. */
  readonly operationId?: string;
  /** The key of the response that the contract declares for the status. */
  readonly response?: string;
  readonly parameters: readonly string[];
}

/** Compares exchanges with a contract. */
export class ContractCheck {
  readonly #operations: readonly ContractOperation[];
  readonly #requests: RequestCheck;
  readonly #responses: ResponseCheck;

  constructor(document: Document) {
    const bodies = new BodyCheck(document);
    this.#operations = listOperations(document);
    this.#requests = new RequestCheck(document, bodies);
    this.#responses = new ResponseCheck(document, bodies);
  }

  /** @param path what follows the server's URL, not decoded */
  check(exchange: RecordedExchange, path: string): Checked {
    const { method, url } = exchange;
    const match = matchOperation(this.#operations, method, path, url.searchParams);
    if (match === undefined) {
      const shown = replaceUnknownSegments(
        this.#operations,
        path,
        (shape) => segmentTypes[shape] ?? "{string}",
      );
      const location = `${shownMethod(method)} ${shown}`;
      const message = "No operation in the contract matches this request.";
      const rule = "undocumented-operation";
      return { findings: [{ rule, severity: "error", location, message }], parameters: [] };
    }
    const { operation } = match;
    const response = findResponse(operation, exchange.status);
    const { parameters, findings } = this.#requests.check(match, exchange);
    return {
      operationId: operation.id,
      ...(response && { response: response.key }),
      parameters,
      findings: [...findings, ...this.#responses.check(operation, response, exchange)],
    };
  }
}

const segmentTypes: Readonly<Record<string, string>> = {
  "": "",
  "0": "{integer}",
  "0.5": "{number}",
};

function shownMethod(method: string): string {
  return /^[A-Z]{1,10}$/.test(method) ? method : "another method";
}
