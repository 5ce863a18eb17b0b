import { answerShape } from "@jumun/contract/answer-shape";
import { type Document, isReference, referencedName, type Schema } from "@jumun/contract/document";
import { flatInput } from "@jumun/contract/input";
import { answerContent } from "@jumun/contract/media-type";
import { pascalCase } from "@jumun/contract/names";
import type { Answer, ContractOperation } from "@jumun/contract/operation";
import { docComment } from "./doc-comment.ts";

/** Source of the client class, and the schemas that it names beside the contract's own. */
export interface PrintedClient {
  readonly source: string;
  readonly schemas: Readonly<Record<string, Schema>>;
}

/** The class with a method for each operation, its results and its errors. */
export function printClient(
  vendor: string,
  document: Document,
  operations: readonly ContractOperation[],
): PrintedClient {
  const schemas: Record<string, Schema> = {};
  const own = document.components?.schemas ?? {};
  const name = (wanted: string, schema: Schema): string => {
    if (wanted in own) {
      throw new Error(
        `The contract has a schema ${wanted}, the name that the generator gives to a type of its own. Rename the schema.`,
      );
    }
    schemas[wanted] = schema;
    return wanted;
  };
  const printed = operations.map((operation) =>
    printOperation(document, operation, (wanted, schema) => name(wanted, schema)),
  );
  const className = pascalCase(vendor);
  const environments = (document.servers ?? []).flatMap((server) => server["x-environment"] ?? []);
  const environment = environments.map((one) => JSON.stringify(one)).join(" | ") || "never";
  // Only who has a list to page carries what pages it.
  const isPaged = operations.some(({ pagination }) => pagination);
  const ground = isPaged ? "PagingClient" : "Client";
  const source = `${isPaged ? 'import type { Access } from "@jumun/client"' : 'import { type Access, Client } from "@jumun/client"'};
import type { Call, Refusal, Success, Undocumented } from "@jumun/client/call";
import { isDocumentedError } from "@jumun/client/documented-error";
import type { DocumentedError } from "@jumun/client/errors";
import type { CallOptions, ClientOptions } from "@jumun/client/options";
${isPaged ? 'import type { PagedCall } from "@jumun/client/page";\nimport { PagingClient } from "@jumun/client/paging-client";\n' : ""}import { contract } from "./contract.gen.ts";
import type { components, paths } from "./types.gen.ts";

type Schemas = components["schemas"];

const { operations } = contract;

${docComment(document.info?.title ?? vendor, [document.info?.description, vendorPage(document.info)].filter(Boolean).join("\n\n"))}export class ${className} extends ${ground}<paths> {
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
 * Is this an error that the contract documents for that operation? Then \`status\` and \`body\` have
 * their types.
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

/** The page that the contract is from. */
function vendorPage(info: Document["info"]): string {
  const evidence: unknown = info && Reflect.get(info, "x-evidence");
  const hasSource = typeof evidence === "object" && evidence !== null && "source" in evidence;
  return hasSource ? `Source: ${String(evidence.source)}` : "";
}

type Naming = (wanted: string, schema: Schema) => string;

interface PrintedOperation {
  readonly method: string;
  readonly result: string;
  readonly errors: string;
}

function printOperation(
  document: Document,
  operation: ContractOperation,
  name: Naming,
): PrintedOperation {
  const { id } = operation;
  const type = pascalCase(id);
  const input = flatInput(document, operation);
  const inputType = `Schemas["${isReference(input.schema) ? referencedName(input.schema) : name(`${type}Input`, input.schema)}"]`;
  const hasInput = input.fields.length > 0;
  // A body of alternatives has no field that each of them requires, and is required all the same.
  const optional = input.fields.every(({ required }) => !required) && !operation.body?.required;
  // A body that may be left out requires fields of its own where it is sent.
  const isWhole = optional && input.schema.properties === undefined;
  const answers = operation.answers.map((answer) => readAnswer(document, type, answer, name));
  const data = union(answers.filter(({ ok }) => ok).map(({ data }) => data));
  const refusals = answers.flatMap(({ refusals }) => refusals);

  const members = [
    ...answers.filter(({ ok }) => ok).map(({ status, data }) => `Success<${status}, ${data}>`),
    ...refusals.map(({ status, body }) => `Refusal<${status}, ${body}>`),
    "Undocumented",
  ];
  const errors = refusals.map(({ thrown, body }) => `DocumentedError<${thrown}, ${body}>`);
  const parameter = hasInput
    ? `input${isWhole ? "?" : ""}: ${inputType}${optional && !isWhole ? " = {}" : ""},\n    `
    : "";
  const passed = hasInput ? `input${isWhole ? " ?? {}" : ""}` : "{}";
  const { evidence, pagination } = operation;
  const call = pagination
    ? `PagedCall<${data}, ${rowType(data, pagination.items)}, ${type}Result>`
    : `Call<${data}, ${type}Result>`;
  const description = [
    operation.description,
    evidence &&
      `Not from the vendor's page of this contract (${evidence.kind}): ${evidence.source}`,
  ];
  const tags = [operation.deprecated ? "@deprecated" : undefined];
  return {
    method: `${docComment(operation.summary, description.filter(Boolean).join("\n\n"), "  ", tags)}  ${id}(
    ${parameter}options?: CallOptions,
  ): ${call} {
    return this.${operation.pagination ? "sendPaged" : "send"}(operations.${id}, ${passed}, options);
  }
`,
    result: `export type ${type}Result =\n${members.map((member) => `  | ${member}`).join("\n")};\n`,
    errors: `  ${id}: ${union(errors, "never")};`,
  };
}

/** `Schemas["Orders"]["results"][number]`: what a JSON Pointer to the rows leads to, one of them. */
function rowType(data: string, items: string): string {
  return `${data}${items
    .split("/")
    .slice(1)
    .map((name) => `[${JSON.stringify(name)}]`)
    .join("")}[number]`;
}

interface PrintedAnswer {
  readonly ok: boolean;
  readonly status: string;
  readonly data: string;
  readonly refusals: readonly { status: string; thrown: string; body: string }[];
}

function readAnswer(document: Document, type: string, answer: Answer, name: Naming): PrintedAnswer {
  const { key } = answer;
  const status = /^\d+$/.test(key) ? key : JSON.stringify(key);
  const thrown = /^\d+$/.test(key) ? key : "number";
  const content = answerContent(document, answer);
  const shape = answerShape(document, answer);
  const typed = (schemas: typeof shape.data, suffix: string): string => {
    if (content === "none") return "undefined";
    // A refusal is read as text, whatever it is.
    if (content === "bytes" && key.startsWith("2")) return "InstanceType<typeof Uint8Array>";
    if (content !== "json") return "string";
    const names = schemas.map((schema, index) => {
      const wanted = `${type}${suffix}${index === 0 ? "" : index + 1}`;
      return `Schemas["${isReference(schema) ? referencedName(schema) : name(wanted, schema)}"]`;
    });
    return union(names, "unknown");
  };
  const ok = key.startsWith("2");
  const data = typed(shape.data, pascalCase(`answer-${key}`));
  if (!ok) return { ok, status, data, refusals: [{ status, thrown, body: data }] };
  const body = typed(shape.failures, pascalCase(`failure-${key}`));
  const refusals = shape.failures.length === 0 ? [] : [{ status: '"failure"', thrown, body }];
  return { ok, status, data, refusals };
}

function union(types: readonly string[], none = "undefined"): string {
  return types.length === 0 ? none : [...new Set(types)].join(" | ");
}
