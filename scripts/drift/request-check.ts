import { requestContent } from "@jumun/contract/content";
import type { Document } from "@jumun/contract/document";
import type { FoundOperation } from "@jumun/contract/find-operation";
import { isJson } from "@jumun/contract/media-type";
import type { ContractOperation } from "@jumun/contract/operation";
import { formValue, parameterValue, sentTexts } from "@jumun/contract/sent-value";
import { type BodyCheck, checkMediaType } from "./body-check.ts";
import type { Finding } from "./finding.ts";
import type { ObservedBody, ObservedExchange } from "./observed-exchange.ts";
import { isRedacted } from "./redacted.ts";

/** What a request showed. */
export interface CheckedRequest {
  /** By their names. */
  readonly parameters: readonly string[];
  readonly findings: readonly Finding[];
}

/** Holds requests to what their operations declare. */
export class RequestCheck {
  readonly #document: Document;
  readonly #bodies: BodyCheck;

  constructor(document: Document, bodies: BodyCheck) {
    this.#document = document;
    this.#bodies = bodies;
  }

  check(found: FoundOperation, exchange: ObservedExchange): CheckedRequest {
    const { operation } = found;
    const sent = this.#sent(found, exchange);
    return {
      parameters: sent.filter(({ texts }) => texts.length > 0).map(({ name }) => name),
      findings: [
        ...undeclared(operation, exchange.url),
        ...sent.flatMap((parameter) => this.#checkParameter(operation, parameter)),
        ...this.#checkBody(operation, exchange.requestBody),
      ],
    };
  }

  /** Those that would be seen if they had been sent. */
  #sent({ operation, pathValues }: FoundOperation, exchange: ObservedExchange): SentParameter[] {
    const { requestHeaders, url } = exchange;
    const from = { pathValues, query: url.searchParams, headers: requestHeaders ?? {} };
    return operation.parameters.flatMap((parameter) => {
      const isHeader = parameter.in === "header" || parameter.in === "cookie";
      if (isHeader && requestHeaders === undefined) return [];
      return [
        { name: parameter.name, parameter, texts: sentTexts(this.#document, parameter, from) },
      ];
    });
  }

  #checkParameter(operation: ContractOperation, { parameter, texts }: SentParameter): Finding[] {
    const operationId = operation.id;
    const { in: where = "query", name, required, schema } = parameter;
    const place = `${where} ${name}`;
    if (texts.length === 0) {
      // Browsers leave cookies out of what they export.
      if (required !== true || where === "cookie") return [];
      const message = `The required ${where} parameter ${name} is not there.`;
      return [{ rule: "missing-parameter", severity: "error", operationId, place, message }];
    }
    if (schema === undefined || texts.some(isRedacted)) return [];
    const value = parameterValue(this.#document, parameter, texts);
    if (value === undefined) return [];
    return this.#bodies.checkValue(schema, value, { operationId, place });
  }

  #checkBody(operation: ContractOperation, body: ObservedBody): Finding[] {
    const at = { operationId: operation.id, place: "request" };
    const declared = operation.body;
    if (body.kind !== "text") {
      if (body.kind === "unknown" || declared?.required !== true) return [];
      const message = "The body is required, and there is none.";
      return [{ rule: "missing-body", severity: "error", ...at, message }];
    }
    const content = requestContent(this.#document, operation);
    const mediaTypes = Object.keys(content);
    if (declared === undefined || mediaTypes.length === 0) {
      const message = "There is a body, and none is declared.";
      return [{ rule: "undocumented-body", severity: "warning", ...at, message }];
    }
    const findings = checkMediaType(body, mediaTypes, at);
    const mediaType = content[body.mediaType] === undefined ? declared.mediaType : body.mediaType;
    const schema = content[mediaType]?.schema;
    if (schema === undefined) return findings;
    if (isJson(mediaType)) return [...findings, ...this.#bodies.checkJson(schema, body.text, at)];
    if (mediaType !== "application/x-www-form-urlencoded") return findings;
    const fields = new URLSearchParams(body.text);
    const value = formValue(this.#document, schema, declared.encoding, fields);
    return [...findings, ...this.#bodies.checkFields(schema, value, at)];
  }
}

interface SentParameter {
  readonly name: string;
  readonly parameter: ContractOperation["parameters"][number];
  readonly texts: readonly string[];
}

function undeclared({ id: operationId, parameters }: ContractOperation, url: URL): Finding[] {
  const declared = parameters.filter((parameter) => parameter.in === "query");
  return [...new Set(url.searchParams.keys())]
    .filter((name) => !declared.some((parameter) => parameter.name === name))
    .map((name) => ({
      rule: "undocumented-parameter",
      severity: "warning",
      operationId,
      place: `query ${name}`,
      message: `The query parameter ${name} is not declared.`,
    }));
}
