import { coerceValue } from "@jumun/openapi/coerce-value";
import { responseMediaTypes } from "@jumun/openapi/content";
import type { Document } from "@jumun/openapi/document";
import { isJson } from "@jumun/openapi/media-type";
import type { ContractOperation, OperationResponse } from "@jumun/openapi/operation";
import { type BodyCheck, checkMediaType, type Place } from "./body-check.ts";
import type { Finding } from "./finding.ts";
import type { ObservedExchange } from "./observed-exchange.ts";
import { isRedacted } from "./redacted.ts";

/** Holds answers to what their operations declare. */
export class AnswerCheck {
  readonly #document: Document;
  readonly #bodies: BodyCheck;

  constructor(document: Document, bodies: BodyCheck) {
    this.#document = document;
    this.#bodies = bodies;
  }

  /** @param answer what is declared for the status */
  check(
    operation: ContractOperation,
    answer: OperationResponse | undefined,
    exchange: ObservedExchange,
  ): Finding[] {
    const { status } = exchange;
    // The recorder met no answer.
    if (status === 0) return [];
    const at = { operationId: operation.id, place: `answer ${status}` };
    if (answer === undefined) {
      const message = `The status ${status} is not declared.`;
      return [{ rule: "undocumented-status", severity: "error", ...at, message }];
    }
    const headers = this.#checkHeaders(answer, exchange.responseHeaders, at);
    return [...headers, ...this.#checkBody(operation, answer, exchange, at)];
  }

  #checkHeaders(
    answer: OperationResponse,
    received: ObservedExchange["responseHeaders"],
    { operationId, place }: Place,
  ): Finding[] {
    if (received === undefined) return [];
    return answer.headers.flatMap(({ name, required, schema }): Finding[] => {
      const at = { operationId, place: `${place} header ${name}` };
      const text = received[name.toLowerCase()];
      if (text === undefined) {
        if (!required) return [];
        const message = `The required header ${name} is not there.`;
        return [{ rule: "missing-header", severity: "error", ...at, message }];
      }
      if (schema === undefined || isRedacted(text)) return [];
      const value = coerceValue(this.#document, schema, text);
      return this.#bodies.checkValue(schema, value, at);
    });
  }

  #checkBody(
    operation: ContractOperation,
    answer: OperationResponse,
    { method, responseBody: body }: ObservedExchange,
    at: Place,
  ): Finding[] {
    const { schema, mediaType } = answer;
    if (mediaType === undefined) {
      if (body.kind !== "text") return [];
      const message = "There is a body, and none is declared.";
      return [{ rule: "undocumented-body", severity: "warning", ...at, message }];
    }
    if (body.kind === "none" && method !== "HEAD") {
      const message = "There is no body, though one is declared.";
      return [{ rule: "missing-body", severity: "error", ...at, message }];
    }
    if (body.kind !== "text") return [];
    const declared = responseMediaTypes(this.#document, operation, answer.key);
    const findings = checkMediaType(body, declared, at);
    const isOther = body.mediaType !== mediaType && declared.includes(body.mediaType);
    if (schema === undefined || isOther || !isJson(mediaType)) return findings;
    return [...findings, ...this.#bodies.checkJson(schema, body.text, at)];
  }
}
