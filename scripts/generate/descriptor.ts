import type {
  AnswerContent,
  Contract,
  Operation,
  Pagination,
  SecurityScheme,
} from "@jumun/client/operation";
import { answerShape } from "@jumun/contract/answer-shape";
import {
  type Pagination as DeclaredPagination,
  type Document,
  resolve,
} from "@jumun/contract/document";
import { flatInput } from "@jumun/contract/input";
import { answerContent } from "@jumun/contract/media-type";
import type { Answer, ContractOperation } from "@jumun/contract/operation";
import { Source } from "./literal.ts";
import { parts, type WireForm, wireForm } from "./wire-form.ts";

/** A descriptor as source: functions of the runtime stand in it by name. */
export type DescribedOperation = Omit<Operation, keyof WireForm> & WireForm;
export type DescribedScheme = Omit<SecurityScheme, "place"> & { readonly place?: Source };

export type DescribedContract = Omit<Contract, "operations" | "schemes"> & {
  readonly schemes: Readonly<Record<string, DescribedScheme>>;
  readonly operations: Readonly<Record<string, DescribedOperation>>;
};

/** The descriptors that the runtime works from. */
export function describeContract(
  vendor: string,
  document: Document,
  operations: readonly ContractOperation[],
): DescribedContract {
  return {
    vendor,
    servers: describeServers(document),
    schemes: describeSchemes(document),
    operations: Object.fromEntries(
      operations.map((operation) => [operation.id, describeOperation(document, operation)]),
    ),
  };
}

function describeServers(document: Document): Record<string, string> {
  const servers = (document.servers ?? []).flatMap((server) => {
    const environment = server["x-environment"];
    return environment === undefined ? [] : [[environment, server.url.replace(/\/$/, "")]];
  });
  return Object.fromEntries(servers);
}

function describeSchemes(document: Document): Record<string, DescribedScheme> {
  const schemes = Object.entries(document.components?.securitySchemes ?? {}).map(
    ([name, reference]) => [name, describeScheme(name, resolve(document, reference))] as const,
  );
  return Object.fromEntries(schemes);
}

type Scheme = Extract<
  NonNullable<NonNullable<Document["components"]>["securitySchemes"]>[string],
  { type: string }
>;

function describeScheme(name: string, scheme: Scheme): DescribedScheme {
  if (scheme.type === "apiKey") {
    const { in: place, name } = scheme;
    const prefix = scheme["x-prefix"];
    // A cookie is a header like any other, except in a browser, which sends its own.
    if (place === "cookie") return { name: "cookie", prefix: `${name}=` };
    const before = typeof prefix === "string" && { prefix };
    return place === "query"
      ? { name, ...before, place: new Source(parts.inQuery[0]) }
      : { name: name.toLowerCase(), ...before };
  }
  if (scheme.type === "http" && scheme.scheme.toLowerCase() === "basic") {
    return { name: "authorization", prefix: "Basic " };
  }
  if (scheme.type === "http" || scheme.type === "oauth2" || scheme.type === "openIdConnect") {
    return { name: "authorization", prefix: "Bearer " };
  }
  throw new Error(
    `The security scheme ${name} (${scheme.type}) cannot be sent by the client. Use apiKey in header or query, http basic or bearer, or oauth2.`,
  );
}

function describeOperation(document: Document, operation: ContractOperation): DescribedOperation {
  const input = flatInput(document, operation);
  const shapes = operation.answers
    .filter(({ key }) => key.startsWith("2"))
    .map((answer) => answerShape(document, answer));
  const failures = shapes.flatMap(({ failureMarks }) => failureMarks);
  const envelope = shapes.find((shape) => shape.envelope)?.envelope;
  return {
    id: operation.id,
    method: operation.method,
    path: operation.path,
    idempotent: operation.idempotent,
    security: operation.security,
    input: Object.fromEntries(
      input.fields.map(({ name, place }) => {
        if (place !== "cookie") return [name, place];
        throw new Error(
          `${operation.id}: the cookie parameter ${name} cannot be sent by a browser's fetch. Declare it as a security scheme, or leave it out.`,
        );
      }),
    ),
    required: input.fields.filter(({ required }) => required).map(({ name }) => name),
    ...(operation.body && { body: operation.body.mediaType }),
    answers: Object.fromEntries(
      operation.answers.map((answer) => [answer.key, content(document, answer)]),
    ),
    ...(failures.length > 0 && { failures }),
    ...(operation.pagination && { pagination: describePagination(operation.pagination) }),
    ...(envelope && { envelope }),
    ...wireForm(document, operation),
  };
}

function describePagination({ page, limit, items, last }: DeclaredPagination): Pagination {
  return {
    page,
    ...(limit !== undefined && { limit }),
    items: items.split("/").slice(1),
    ...(last !== undefined && { last }),
  };
}

function content(document: Document, answer: Answer): AnswerContent {
  const kind = answerContent(document, answer);
  return kind === "bytes" ? "text" : kind;
}
