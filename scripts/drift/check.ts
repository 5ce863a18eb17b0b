import { answerFor } from "@jumun/contract/answer-for";
import { type Document, resolve } from "@jumun/contract/document";
import { type FoundOperation, findOperation } from "@jumun/contract/find-operation";
import type { Answer, ContractOperation } from "@jumun/contract/operation";
import { typedValue } from "@jumun/contract/typed-value";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { walkFields } from "./declared-fields.ts";
import type { Finding } from "./finding.ts";
import type { ObservedBody, ObservedExchange } from "./observed-exchange.ts";

/** What one exchange showed. */
export interface Checked {
  readonly findings: readonly Finding[];
  /** Undefined where the request is of no operation. */
  readonly operation?: ContractOperation;
  /** The key of the answer that the contract declares for the status. */
  readonly answer?: string;
  readonly parameters: readonly string[];
}

/** What a recorder writes in the place of a credential: it says nothing about the value. */
const redacted = "***";

/** Holds exchanges to a contract. */
export class ContractCheck {
  readonly #document: Document;
  readonly #operations: readonly ContractOperation[];
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true });
  readonly #compiled = new Map<object, ValidateFunction>();

  constructor(document: Document, operations: readonly ContractOperation[]) {
    this.#document = document;
    this.#operations = operations;
    formats.default(this.#ajv);
    this.#ajv.addSchema({ $id: "contract:", components: document.components });
  }

  /** @param path what follows the server's address, not decoded */
  check(exchange: ObservedExchange, path: string): Checked {
    const { method, url } = exchange;
    const found = findOperation(this.#operations, method, path, url.searchParams);
    if (found === undefined) {
      const message = `${method} ${path} is no operation of the contract.`;
      const place = `${method} ${path}`;
      return {
        findings: [{ rule: "undocumented-operation", severity: "error", place, message }],
        parameters: [],
      };
    }
    const { operation } = found;
    const answer = answerFor(operation, exchange.status);
    const parameters = this.#sentParameters(found, url);
    return {
      operation,
      ...(answer && { answer: answer.key }),
      parameters: parameters.map(({ name }) => name),
      findings: [
        ...this.#checkParameters(operation, url, parameters),
        ...this.#checkRequestBody(operation, exchange.requestBody),
        ...this.#checkAnswer(operation, answer, exchange),
      ],
    };
  }

  #sentParameters({ operation, pathValues }: FoundOperation, url: URL): SentParameter[] {
    return operation.parameters.flatMap((parameter) => {
      const { name, in: place, schema } = parameter;
      const value = place === "path" ? pathValues[name] : url.searchParams.get(name);
      if (typeof value !== "string" || (place !== "path" && place !== "query")) return [];
      return [{ name, place, value, schema }];
    });
  }

  #checkParameters(
    operation: ContractOperation,
    url: URL,
    sent: readonly SentParameter[],
  ): Finding[] {
    const operationId = operation.id;
    const declared = operation.parameters.filter((parameter) => parameter.in === "query");
    const undocumented = [...new Set(url.searchParams.keys())]
      .filter((name) => !declared.some((parameter) => parameter.name === name))
      .map((name): Finding => {
        const message = `The query parameter ${name} is not declared.`;
        const place = `query ${name}`;
        return {
          rule: "undocumented-parameter",
          severity: "warning",
          operationId,
          place,
          message,
        };
      });
    const missing = declared
      .filter(({ name, required }) => required && !url.searchParams.has(name))
      .map(({ name }): Finding => {
        const message = `The required query parameter ${name} is not there.`;
        const place = `query ${name}`;
        return { rule: "missing-parameter", severity: "error", operationId, place, message };
      });
    const mismatches = sent.flatMap(({ name, place, value, schema }) => {
      if (schema === undefined || value === redacted) return [];
      const typed = typedValue(resolve(this.#document, schema).type, value);
      return this.#mismatches(schema, typed, operationId, `${place} ${name}`);
    });
    return [...undocumented, ...missing, ...mismatches];
  }

  #checkRequestBody(operation: ContractOperation, body: ObservedBody | undefined): Finding[] {
    const declared = operation.body;
    if (declared === undefined || body === undefined) return [];
    const place = "request";
    if (body.mediaType === "application/x-www-form-urlencoded") {
      const fields = Object.fromEntries(new URLSearchParams(body.text));
      return this.#unknownFields(declared.schema, fields, operation.id, place);
    }
    return this.#checkJson(declared.schema, body, operation.id, place);
  }

  #checkAnswer(
    operation: ContractOperation,
    answer: Answer | undefined,
    { status, responseBody }: ObservedExchange,
  ): Finding[] {
    const operationId = operation.id;
    // The recorder met no answer, or a redirect's body that says nothing.
    if (status === 0) return [];
    const place = `answer ${status}`;
    if (answer === undefined) {
      const message = `The status ${status} is not declared.`;
      return [{ rule: "undocumented-status", severity: "error", operationId, place, message }];
    }
    if (answer.schema === undefined || responseBody === undefined) return [];
    const declared = answer.mediaType ?? "";
    const { mediaType } = responseBody;
    const wrongType: Finding[] =
      mediaType === "" || mediaType === redacted || mediaType === declared
        ? []
        : [
            {
              rule: "undocumented-media-type",
              severity: "warning",
              operationId,
              place,
              message: `The answer is ${mediaType} and not ${declared}.`,
            },
          ];
    if (!/[/+]json$/.test(declared)) return wrongType;
    return [...wrongType, ...this.#checkJson(answer.schema, responseBody, operationId, place)];
  }

  #checkJson(schema: object, body: ObservedBody, operationId: string, place: string): Finding[] {
    let value: unknown;
    try {
      value = JSON.parse(body.text);
    } catch {
      const message = "The body is no JSON, though the contract says that it is.";
      return [{ rule: "not-json", severity: "error", operationId, place, message }];
    }
    return [
      ...this.#mismatches(schema, value, operationId, place),
      ...this.#unknownFields(schema, value, operationId, place),
    ];
  }

  #mismatches(schema: object, value: unknown, operationId: string, place: string): Finding[] {
    const validate = this.#compile(schema);
    if (validate(value)) return [];
    return (validate.errors ?? []).flatMap((error): Finding[] => {
      if (valueAt(value, error.instancePath) === redacted) return [];
      if (error.keyword === "additionalProperties") return [];
      const pointer = error.instancePath.replace(/\/\d+(?=\/|$)/g, "/*");
      return [
        {
          rule: "type-mismatch",
          severity: "error",
          operationId,
          place: `${place} ${pointer}`.trim(),
          message: `The value ${error.message ?? "does not fit the schema"}.`,
        },
      ];
    });
  }

  #unknownFields(schema: object, value: unknown, operationId: string, place: string): Finding[] {
    const findings: Finding[] = [];
    walkFields(this.#document, schema, value, {
      undeclared: (pointer) => {
        const message = "The field is not declared.";
        const rule = "undocumented-field";
        const at = `${place} ${pointer}`;
        findings.push({ rule, severity: "warning", operationId, place: at, message });
      },
      unlisted: (pointer, text) => {
        if (text === redacted) return;
        const message = `The value ${JSON.stringify(text.slice(0, 100))} is not among the known ones.`;
        const at = `${place} ${pointer}`.trim();
        findings.push({ rule: "unknown-value", severity: "info", operationId, place: at, message });
      },
    });
    return findings;
  }

  #compile(schema: object): ValidateFunction {
    const known = this.#compiled.get(schema);
    if (known) return known;
    const text = JSON.stringify(schema).replaceAll('"#/', '"contract:#/');
    const compiled = this.#ajv.compile(JSON.parse(text));
    this.#compiled.set(schema, compiled);
    return compiled;
  }
}

interface SentParameter {
  readonly name: string;
  readonly place: "path" | "query";
  readonly value: string;
  readonly schema: ContractOperation["parameters"][number]["schema"];
}

function valueAt(value: unknown, pointer: string): unknown {
  let current = value;
  for (const step of pointer.split("/").slice(1)) {
    if (typeof current !== "object" || current === null) return undefined;
    current = Reflect.get(current, step.replaceAll("~1", "/").replaceAll("~0", "~"));
  }
  return current;
}
