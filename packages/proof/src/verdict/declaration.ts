import { type Document, type Operation, type Response, resolve } from "@jumun/contract/document";
import type { ContractOperation } from "@jumun/contract/operation";
import { schemaRow, schemaRows } from "./declared-schema.ts";

/** What a contract says, by place: a sentence, a table of rows, or example values. */
export type Declaration = Readonly<Record<string, unknown>>;

/** What the contract as a whole declares. */
export function declareContract(document: Document): Declaration {
  return {
    servers: (document.servers ?? []).map((server) => {
      const hosts = Object.entries(server.variables ?? {}).map(
        ([name, variable]) => `${name} ${variable.default}`,
      );
      return [server["x-environment"] ?? "placeholder", server.url, ...hosts].join(" ");
    }),
    schemes: Object.fromEntries(
      Object.entries(document.components?.securitySchemes ?? {}).map(([name, reference]) => {
        const { description: _, ...scheme } = Object(resolve(document, reference));
        const words = Object.entries(scheme).filter(
          ([key]) => !["x-evidence", "x-discrepancy", "x-ko"].includes(key),
        );
        return [name, Object.fromEntries(words)];
      }),
    ),
  };
}

/** What one operation declares: request, credentials, parameters, body, answers, examples. */
export function declareOperation(document: Document, operation: ContractOperation): Declaration {
  const { halfOf, pagination } = operation;
  return {
    request: `${operation.method} ${operation.path}`,
    credentials: operation.security.map((names) => names.join(" and ")).join(" or ") || "none",
    idempotent: operation.idempotent,
    ...(halfOf && { split: `${halfOf.by} ${halfOf.present ? "present" : "absent"}` }),
    ...(pagination && { pagination }),
    ...declareParameters(document, operation),
    ...declareBody(document, operation),
    answers: operation.answers.map(({ key }) => key).join(" "),
    ...Object.assign(
      {},
      ...operation.answers.map((one) => declareAnswer(document, operation, one)),
    ),
  };
}

function declareParameters(document: Document, { parameters }: ContractOperation): Declaration {
  return {
    parameters: Object.fromEntries(
      parameters.map(({ name, in: place, required = false, schema, example }) => [
        `${place} ${name}`,
        `${schemaRow(document, schema, required)}, such as ${JSON.stringify(example)}`,
      ]),
    ),
  };
}

function declareBody(document: Document, operation: ContractOperation): Declaration {
  const { requestBody } = written(document, operation);
  if (requestBody === undefined) return {};
  const { content, required = false } = resolve(document, requestBody);
  return {
    body: `${required ? "required" : "optional"} ${Object.keys(content).join(" or ")}`,
    ...declareContent(document, "body", content),
  };
}

function declareAnswer(
  document: Document,
  operation: ContractOperation,
  answer: ContractOperation["answers"][number],
): Declaration {
  const reference = written(document, operation).responses[answer.key];
  const response: Response = reference === undefined ? {} : resolve(document, reference);
  const shown = Object.entries(response.content ?? {}).map(([mediaType, media]) => {
    const examples = Object.entries(media.examples ?? {}).filter(([name]) =>
      answer.examples.some((example) => example.name === name),
    );
    const schema = mediaType === answer.mediaType ? answer.schema : media.schema;
    return [mediaType, { schema, examples: Object.fromEntries(examples) }] as const;
  });
  const headers = answer.headers.map(({ name }) => {
    const header = response.headers?.[name];
    const { schema, required = false, example } = header ? resolve(document, header) : {};
    return [name, `${schemaRow(document, schema, required)}, such as ${JSON.stringify(example)}`];
  });
  return {
    ...(headers.length > 0 && { [`answer ${answer.key} headers`]: Object.fromEntries(headers) }),
    ...declareContent(document, `answer ${answer.key}`, Object.fromEntries(shown)),
  };
}

function declareContent(
  document: Document,
  owner: string,
  content: Readonly<Record<string, { schema?: unknown; examples?: object }>>,
): Declaration {
  const declared = Object.entries(content).map(([mediaType, { schema, examples = {} }]) => ({
    [`${owner} ${mediaType}`]: schemaRows(document, schema),
    [`${owner} ${mediaType} examples`]: Object.fromEntries(
      Object.entries(examples).map(([name, reference]) => {
        const example = Object(resolve(document, reference));
        const when: unknown = example["x-when"];
        return [name, when === undefined ? example.value : { when, value: example.value }];
      }),
    ),
  }));
  return Object.assign({}, ...declared);
}

/** The OpenAPI operation that this is, or is a half of. */
function written(document: Document, { method, path }: ContractOperation): Operation {
  const item = document.paths?.[path];
  const operation: Operation | undefined =
    item && Object(resolve(document, item))[method.toLowerCase()];
  if (operation !== undefined) return operation;
  throw new Error(`There is no ${method} ${path} in the contract.`);
}
