import { requestContent } from "@jumun/openapi/content";
import type { Document } from "@jumun/openapi/document";
import type { OperationMatch } from "@jumun/openapi/match-operation";
import { isJson, isUrlEncodedForm } from "@jumun/openapi/media-type";
import type { ContractOperation } from "@jumun/openapi/operation";
import { parseForm } from "@jumun/openapi/parse-form";
import { parameterFormat, parseParameter, queryNames } from "@jumun/openapi/parse-parameter";
import { shownName } from "../shown-name.ts";
import { type BodyCheck, checkMediaType } from "./body-check.ts";
import type { Finding } from "./finding.ts";
import type { RecordedBody, RecordedExchange } from "./recorded-exchange.ts";

/** What a request showed. */
export interface CheckedRequest {
  /** By their names. */
  readonly parameters: readonly string[];
  readonly findings: readonly Finding[];
}

/** Compares requests with the declarations of their operations. */
export class RequestCheck {
  readonly #document: Document;
  readonly #bodies: BodyCheck;

  constructor(document: Document, bodies: BodyCheck) {
    this.#document = document;
    this.#bodies = bodies;
  }

  check(found: OperationMatch, exchange: RecordedExchange): CheckedRequest {
    const { operation } = found;
    const sent = this.#sent(found, exchange);
    return {
      parameters: sent.filter(({ value }) => value !== undefined).map(({ name }) => name),
      findings: [
        ...undeclared(operation, sent, exchange.url),
        ...sent.flatMap((parameter) => this.#checkParameter(operation, parameter)),
        ...this.#checkBody(operation, exchange.requestBody),
      ],
    };
  }

  /** The parameters that the recording would contain if they had been sent. */
  #sent(
    { operation, pathParameters }: OperationMatch,
    exchange: RecordedExchange,
  ): SentParameter[] {
    const { requestHeaders, url } = exchange;
    const query = url.search.slice(1);
    const source = { pathParameters, query, headers: requestHeaders ?? {} };
    return operation.parameters.flatMap((parameter) => {
      const isHeader = parameter.in === "header" || parameter.in === "cookie";
      if (isHeader && requestHeaders === undefined) return [];
      const format = parameterFormat(this.#document, parameter);
      const value = parseParameter(this.#document, format, source);
      const names = format.in === "query" ? queryNames(format, query) : [];
      return [{ name: parameter.name, parameter, value, queryNames: names }];
    });
  }

  #checkParameter(operation: ContractOperation, { parameter, value }: SentParameter): Finding[] {
    const operationId = operation.id;
    const { in: part = "query", name, required, schema } = parameter;
    const location = `${part} ${name}`;
    if (value === undefined) {
      // Browsers leave cookies out of what they export.
      if (required !== true || part === "cookie") return [];
      const message = `The required ${part} parameter ${name} is missing.`;
      return [{ rule: "missing-parameter", severity: "error", operationId, location, message }];
    }
    if (schema === undefined) return [];
    return this.#bodies.checkValue(schema, value, { operationId, location });
  }

  #checkBody(operation: ContractOperation, body: RecordedBody): Finding[] {
    const at = { operationId: operation.id, location: "request" };
    const declared = operation.body;
    if (body.kind !== "text") {
      if (body.kind === "unknown" || declared?.required !== true) return [];
      const message = "The required body is missing.";
      return [{ rule: "missing-body", severity: "error", ...at, message }];
    }
    const content = requestContent(this.#document, operation);
    const mediaTypes = Object.keys(content);
    if (declared === undefined || mediaTypes.length === 0) {
      const message = "There is a body, and the contract declares none.";
      return [{ rule: "undocumented-body", severity: "warning", ...at, message }];
    }
    const findings = checkMediaType(body, mediaTypes, at);
    const mediaType = content[body.mediaType] === undefined ? declared.mediaType : body.mediaType;
    const schema = content[mediaType]?.schema;
    if (schema === undefined) return findings;
    if (isJson(mediaType)) return [...findings, ...this.#bodies.checkJson(schema, body.text, at)];
    if (!isUrlEncodedForm(mediaType)) return findings;
    const fields = new URLSearchParams(body.text);
    const value = parseForm(this.#document, schema, declared.encoding, fields);
    return [...findings, ...this.#bodies.checkFields(schema, value, at)];
  }
}

interface SentParameter {
  readonly name: string;
  readonly parameter: ContractOperation["parameters"][number];
  /** Undefined if it was not sent. */
  readonly value: unknown;
  /** The names in the query that it is made of. */
  readonly queryNames: readonly string[];
}

function undeclared(
  { id: operationId, parameters }: ContractOperation,
  sent: readonly SentParameter[],
  url: URL,
): Finding[] {
  const declared = new Set(
    parameters.filter((each) => each.in === "query").map(({ name }) => name),
  );
  for (const name of sent.flatMap((each) => each.queryNames)) declared.add(name);
  return [...new Set(url.searchParams.keys())]
    .filter((name) => !declared.has(name))
    .map((name) => ({
      rule: "undocumented-parameter",
      severity: "warning",
      operationId,
      location: `query ${shownName(name)}`,
      message: "The query parameter is not declared.",
    }));
}
