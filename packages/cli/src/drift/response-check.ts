import { coerceValue } from "@jumun/openapi/coerce-value";
import { responseMediaTypes } from "@jumun/openapi/content";
import type { Document } from "@jumun/openapi/document";
import { isJson } from "@jumun/openapi/media-type";
import type { ContractOperation, OperationResponse } from "@jumun/openapi/operation";
import { type BodyCheck, checkMediaType, type Location } from "./body-check.ts";
import type { Finding } from "./finding.ts";
import type { RecordedExchange } from "./recorded-exchange.ts";
import { isRedacted } from "./redacted.ts";

/** Compares responses with the declarations of their operations. */
export class ResponseCheck {
  readonly #document: Document;
  readonly #bodies: BodyCheck;

  constructor(document: Document, bodies: BodyCheck) {
    this.#document = document;
    this.#bodies = bodies;
  }

  /** @param response the declared response for the status */
  check(
    operation: ContractOperation,
    response: OperationResponse | undefined,
    exchange: RecordedExchange,
  ): Finding[] {
    const { status } = exchange;
    // The recorder received no response.
    if (status === 0) return [];
    const at = { operationId: operation.id, location: `response ${status}` };
    if (response === undefined) {
      const message = `The status ${status} is not declared.`;
      return [{ rule: "undocumented-status", severity: "error", ...at, message }];
    }
    const headers = this.#checkHeaders(response, exchange.responseHeaders, at);
    return [...headers, ...this.#checkBody(operation, response, exchange, at)];
  }

  #checkHeaders(
    response: OperationResponse,
    received: RecordedExchange["responseHeaders"],
    { operationId, location }: Location,
  ): Finding[] {
    if (received === undefined) return [];
    return response.headers.flatMap(({ name, required, schema }): Finding[] => {
      const at = { operationId, location: `${location} header ${name}` };
      const text = received[name.toLowerCase()];
      if (text === undefined) {
        if (!required) return [];
        const message = `The required header ${name} is missing.`;
        return [{ rule: "missing-header", severity: "error", ...at, message }];
      }
      if (schema === undefined || isRedacted(text)) return [];
      const value = coerceValue(this.#document, schema, text);
      return this.#bodies.checkValue(schema, value, at);
    });
  }

  #checkBody(
    operation: ContractOperation,
    response: OperationResponse,
    { method, responseBody: body }: RecordedExchange,
    at: Location,
  ): Finding[] {
    const { schema, mediaType } = response;
    if (mediaType === undefined) {
      if (body.kind !== "text") return [];
      const message = "There is a body, and the contract declares none.";
      return [{ rule: "undocumented-body", severity: "warning", ...at, message }];
    }
    if (body.kind === "none" && method !== "HEAD") {
      const message = "There is no body, and the contract declares one.";
      return [{ rule: "missing-body", severity: "error", ...at, message }];
    }
    const declared = responseMediaTypes(this.#document, operation, response.key);
    const findings = checkMediaType(body, declared, at);
    if (body.kind !== "text") return findings;
    const isOther = body.mediaType !== mediaType && declared.includes(body.mediaType);
    if (schema === undefined || isOther || !isJson(mediaType)) return findings;
    return [...findings, ...this.#bodies.checkJson(schema, body.text, at)];
  }
}
