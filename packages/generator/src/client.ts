import type { Document, Schema } from "@jumun/openapi/document";
import { exampleInput } from "@jumun/openapi/example-input";
import type { EvidenceKind } from "@jumun/openapi/extensions";
import { flatInput } from "@jumun/openapi/flat-input";
import { responseContent } from "@jumun/openapi/media-type";
import type { ContractOperation, OperationResponse } from "@jumun/openapi/operation";
import { pageInput, rowsPath } from "@jumun/openapi/pagination";
import { clientName, pascalCase } from "@jumun/openapi/pascal-case";
import { isReference, referencedName } from "@jumun/openapi/reference";
import { responseVariants } from "@jumun/openapi/response-variants";
import { describeContent } from "./descriptor.ts";
import { docComment } from "./doc-comment.ts";
import { hasEnumTexts } from "./enum-texts.ts";
import { literal } from "./literal.ts";

/** The source of the client class, and the schemas that it names in addition to the contract's. */
export interface PrintedClient {
  readonly source: string;
  readonly schemas: Readonly<Record<string, Schema>>;
}

/** The class with a method for each operation, and the types of results and errors. */
export function printClient(
  vendor: string,
  document: Document,
  operations: readonly ContractOperation[],
): PrintedClient {
  const schemas: Record<string, Schema> = {};
  const own = document.components?.schemas ?? {};
  const types = new Set<string>();
  const naming: Naming = (schema, wanted) => {
    const name = isReference(schema) ? referencedName(schema) : wanted;
    if (!isReference(schema)) {
      if (name in own) {
        throw new Error(
          `The contract has a schema ${name}, the name that the generator gives to a type. Rename the schema.`,
        );
      }
      schemas[name] = schema;
    }
    if (!/^[A-Za-z_$][\w$]*$/.test(name)) {
      types.add("components");
      return `components["schemas"][${JSON.stringify(name)}]`;
    }
    types.add(name);
    return name;
  };
  const className = clientName(vendor, document);
  const variable = className.replace(/^./, (letter) => letter.toLowerCase());
  const printed = operations.map((operation) =>
    printOperation(document, operation, variable, naming),
  );
  const environments = (document.servers ?? []).flatMap((server) => server["x-environment"] ?? []);
  const environment = environments.map((one) => JSON.stringify(one)).join(" | ") || "never";
  const isPaged = operations.some(({ pagination }) => pagination);
  const results = ["ApiPromise", "Failure", "Success", "Undocumented"];
  const source = `import { Client } from "@jumun/client";
import type { ${results.join(", ")} } from "@jumun/client/api-promise";
import type { Access } from "@jumun/client/credential";
import { type DocumentedError, isDocumentedError } from "@jumun/client/errors";
import type { CallOptions, ClientOptions } from "@jumun/client/options";
${isPaged ? 'import type { PagedCall } from "@jumun/client/paged-call";\n' : ""}import { contract } from "./contract.gen.ts";
import type { ${[...types, "paths"].sort().join(", ")} } from "./types.gen.ts";

export type { ${results.join(", ")} } from "@jumun/client/api-promise";
${hasEnumTexts(document) ? 'export * from "./enum-texts.gen.ts";\n' : ""}export type { Clock } from "@jumun/client/clock";
export type { RecordedExchange } from "@jumun/client/exchange";
export type { CallOptions, ClientOptions, Fetch, Logger } from "@jumun/client/options";
${isPaged ? 'export type { PagedCall } from "@jumun/client/paged-call";\n' : ""}export type { TokenStore } from "@jumun/client/token-store";

const { operations } = contract;

${docComment([document.info?.title ?? vendor, document.info?.description, vendorPage(document.info)].filter(Boolean).join("\n\n"))}export class ${className} extends Client<paths> {
  constructor(options: ClientOptions<${environment}>, access: Access) {
    super(contract, options, access);
  }
${printed.map(({ method }) => `\n${method}`).join("")}}

${printed.map(({ result }) => result).join("\n")}
/** Documented errors by operation. */
export interface OperationErrors {
${printed.map(({ errors }) => errors).join("\n")}
}

/**
 * Whether the operation documents the error. Narrows \`status\` and \`body\` to the documented types.
 * @example if (isErrorOf(error, "${operations[0]?.id}")) console.log(error.status, error.body);
 */
export function isErrorOf<Id extends keyof OperationErrors>(
  error: unknown,
  operationId: Id,
): error is OperationErrors[Id] {
  return isDocumentedError(error, contract.vendor, operationId);
}
`;
  return { source, schemas };
}

/** The source of the whole contract. */
function vendorPage(info: Document["info"]): string {
  const evidence: unknown = info && Reflect.get(info, "x-evidence");
  const hasSource = typeof evidence === "object" && evidence !== null && "source" in evidence;
  return hasSource ? `Source: ${String(evidence.source)}` : "";
}

/** The name of a schema's type; `wanted` for a schema without a name. */
type Naming = (schema: Schema | { $ref: string }, wanted: string) => string;

interface PrintedOperation {
  readonly method: string;
  readonly result: string;
  readonly errors: string;
}

function printOperation(
  document: Document,
  operation: ContractOperation,
  variable: string,
  naming: Naming,
): PrintedOperation {
  const { id } = operation;
  const type = pascalCase(id);
  const input = flatInput(document, operation);
  const { body } = operation;
  // A body that is the whole input keeps its name.
  const isRenamed = Object.keys(body?.inputNames ?? {}).length > 0;
  const isOwnBody =
    body?.required && !body.isWhole && !isRenamed && operation.parameters.length === 0;
  const schema = isOwnBody && isReference(body.schema) ? body.schema : input.schema;
  const hasInput = input.fields.length > 0;
  const inputType = hasInput ? naming(schema, `${type}Input`) : "";
  // The alternatives of a required body may have no required field in common.
  const optional = input.fields.every(({ required }) => !required) && !body?.required;
  // An optional body can have required fields.
  const isWhole = optional && input.schema.properties === undefined;
  const responses = operation.responses.map((response) =>
    readResponse(document, type, response, naming),
  );
  const data = union(responses.filter(({ ok }) => ok).map(({ data }) => data));
  // The type of the rows of an unseen response is unknown.
  const declared = union(
    responses.flatMap(({ ok, data }) => (ok && data !== "unknown" ? data : [])),
  );
  const failures = responses.flatMap(({ failures }) => failures);
  const members = [
    ...responses.filter(({ ok }) => ok).map(({ status, data }) => `Success<${status}, ${data}>`),
    ...failures.map(({ status, body }) => `Failure<${status}, ${body}>`),
    "Undocumented",
  ];
  const errors = failures.map(({ thrown, body }) => `DocumentedError<${thrown}, ${body}>`);
  const parameter = hasInput
    ? `input${isWhole ? "?" : ""}: ${inputType}${optional && !isWhole ? " = {}" : ""},\n    `
    : "";
  const passed = hasInput ? `input${isWhole ? " ?? {}" : ""}` : "{}";
  const { pagination } = operation;
  const returned = pagination
    ? `PagedCall<${data}, ${rowType(declared, rowsPath(document, operation, pagination))}, ${type}Result>`
    : `ApiPromise<${data}, ${type}Result>`;
  const tags = [
    `@example\n${example(operation, hasInput, variable)}`,
    ...failures.map(({ thrownAs }) => `@throws ${thrownAs}`),
    ...(operation.page === undefined ? [] : [`@see ${operation.page}`]),
    ...(operation.deprecated ? ["@deprecated"] : []),
  ];
  return {
    method: `${docComment(describe(operation), "  ", tags)}  ${id}(
    ${parameter}options?: CallOptions,
  ): ${returned} {
    return this.${pagination ? "callPaged" : "call"}(operations.${id}, ${passed}, options);
  }
`,
    result: `export type ${type}Result =\n${members.map((member) => `  | ${member}`).join("\n")};\n`,
    errors: `  ${id}: ${union(errors, "never")};`,
  };
}

/** The description without the summary, which repeats its first sentence; and the source. */
function describe({ summary, description, evidence }: ContractOperation): string {
  const origin = evidence && origins[evidence.kind];
  const source =
    origin && (evidence.source === undefined ? `${origin}.` : `${origin}: ${evidence.source}`);
  return [description || summary, source].filter(Boolean).join("\n\n");
}

/** How operations are known whose source is not the vendor's page. */
const origins: Readonly<Partial<Record<EvidenceKind, string>>> = {
  "vendor-doc-other-version": "Documented by the vendor for another version",
  "client-code": "Known from client code, not from the vendor's documentation",
  "third-party": "Known from a third party, not from the vendor's documentation",
  inferred: "Inferred, not from the vendor's documentation",
  unknown: "The source is unknown",
};

/** A call with the example of the contract. */
function example(operation: ContractOperation, hasInput: boolean, variable: string): string {
  const input = Object.entries(exampleInput(operation)).filter(
    ([name]) => operation.pagination === undefined || name !== pageInput(operation.pagination),
  );
  const [before, after] = operation.pagination
    ? ["for await (const row of ", ") console.log(row);"]
    : ["await ", ";"];
  const method = `${before}${variable}.${operation.id}(`;
  const room = 92 - method.length - after.length;
  const argument = hasInput && input.length > 0 ? literal(Object.fromEntries(input), "", room) : "";
  return `${method}${argument})${after}`;
}

/** The type of a row: `NonNullable<Orders["results"]>[number]`. */
function rowType(data: string, path: readonly string[]): string {
  const list = path.reduce((type, token) => {
    const key = /^\d+$/.test(token) ? "number" : JSON.stringify(token);
    return `NonNullable<${type}[${key}]>`;
  }, grouped(data));
  return `${list}[number]`;
}

/** A type that can be indexed: a union in parentheses. */
function grouped(type: string): string {
  return type.includes(" | ") ? `(${type})` : type;
}

interface PrintedResponse {
  readonly ok: boolean;
  readonly status: string;
  readonly data: string;
  readonly failures: readonly {
    readonly status: string;
    /** The type of the error's status. */
    readonly thrown: string;
    /** For `@throws`: the class, the status and the reason. */
    readonly thrownAs: string;
    readonly body: string;
  }[];
}

function readResponse(
  document: Document,
  type: string,
  response: OperationResponse,
  naming: Naming,
): PrintedResponse {
  const { key } = response;
  const isStatus = /^\d+$/.test(key);
  const status = isStatus ? key : JSON.stringify(key);
  const thrown = isStatus ? key : "number";
  const content = describeContent(document, response);
  const shape = responseVariants(document, response);
  const typed = (schemas: typeof shape.data, suffix: string): string => {
    if (content === "open" && schemas === shape.data) return "unknown";
    if (content === "none") return "undefined";
    // Error responses are read as text.
    if (responseContent(document, response) === "bytes" && key.startsWith("2")) {
      return "InstanceType<typeof Uint8Array>";
    }
    if (content !== "json" && content !== "open") return "string";
    const names = schemas.map((schema, index) =>
      naming(schema, `${type}${suffix}${index === 0 ? "" : index + 1}`),
    );
    return union(names, "unknown");
  };
  const ok = key.startsWith("2");
  const data = typed(shape.data, pascalCase(`response-${key}`));
  if (!ok) {
    const thrownAs = `{${errorName(key)}} ${key}${sentence(response.description)}`;
    return { ok, status, data, failures: [{ status, thrown, thrownAs, body: data }] };
  }
  const body = typed(shape.failures, pascalCase(`failure-${key}`));
  const thrownAs = `{VendorError} ${key}: The body reports a failure.`;
  const failures =
    shape.failures.length === 0 ? [] : [{ status: '"failure"', thrown, thrownAs, body }];
  return { ok, status, data, failures };
}

function errorName(key: string): string {
  const names: Readonly<Record<string, string>> = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionError",
    404: "NotFoundError",
    409: "ConflictError",
    422: "ValidationError",
    429: "RateLimitError",
  };
  return names[key] ?? (key.startsWith("5") ? "ServerError" : "ApiError");
}

function sentence(description: string): string {
  const text = description.trim().replace(/\s+/g, " ");
  return text === "" ? "" : `: ${text}`;
}

function union(types: readonly string[], none = "undefined"): string {
  return types.length === 0 ? none : [...new Set(types)].join(" | ");
}
