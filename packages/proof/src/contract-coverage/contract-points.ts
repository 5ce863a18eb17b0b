import { isRead, requestContent } from "@jumun/contract/content";
import type { CoverageKind } from "@jumun/contract/coverage";
import { type Document, type Referenced, resolve, type Schema } from "@jumun/contract/document";
import { isJson } from "@jumun/contract/media-type";
import type { Answer, ContractOperation } from "@jumun/contract/operation";
import { schemaPoints } from "./schema-points.ts";
import type { Validator } from "./validator.ts";

/** Things that a contract declares or an exchange shows, in words with their places. */
export type Points = Readonly<Record<CoverageKind, Set<string>>>;

/** A contract, and how its schemas are held to values. */
export interface Judge {
  readonly document: Document;
  readonly operations: readonly ContractOperation[];
  readonly fits: Validator;
}

/** A named example, in whatever media type, and where it is. */
export interface PlacedExample {
  readonly mediaType: string;
  readonly name: string;
  readonly value: unknown;
}

export function noPoints(): Points {
  const [operations, statuses, examples] = [
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
  ];
  const [parameters, fields, headers] = [new Set<string>(), new Set<string>(), new Set<string>()];
  return { operations, statuses, examples, parameters, fields, headers, security: new Set() };
}

/** Everything that the contract declares. */
export function declaredPoints(judge: Judge): Points {
  const points = noPoints();
  for (const operation of judge.operations) {
    const { id, parameters, body, answers, security } = operation;
    points.operations.add(id);
    for (const { in: place = "query", name, required = false, schema } of parameters) {
      const at = `${id} ${place} ${name}`;
      points.parameters.add(`${at}: present`);
      if (!required) points.parameters.add(`${at}: absent`);
      if (schema !== undefined) {
        addAll(points.parameters, at, parameterPoints(judge, place, schema));
      }
    }
    if (body && isRead(body.mediaType)) {
      addAll(points.fields, `${id} request`, schemaPoints(judge, body.schema));
    }
    for (const { mediaType, name } of requestExamples(judge.document, operation)) {
      points.examples.add(exampleAt(`${id} request`, mediaType, body?.mediaType, name));
    }
    for (const answer of answers) declareAnswer(judge, points, id, answer);
    for (const schemes of security) points.security.add(securityAt(id, schemes));
  }
  return points;
}

function declareAnswer(judge: Judge, points: Points, id: string, answer: Answer): void {
  const at = `${id} ${answer.key}`;
  points.statuses.add(at);
  if (answer.schema && isJson(answer.mediaType)) {
    addAll(points.fields, at, schemaPoints(judge, answer.schema));
  }
  if (isJson(answer.mediaType)) {
    for (const { name } of answer.examples) points.examples.add(`${at} ${name}`);
  }
  for (const { name, schema } of answer.headers) {
    points.headers.add(`${at} ${name}: present`);
    if (schema !== undefined) {
      addAll(points.headers, `${at} ${name}`, schemaPoints(judge, schema));
    }
  }
}

/** `createUnpaidOrder request bank-transfer-order`; the media type where it is not the first choice. */
export function exampleAt(
  at: string,
  mediaType: string,
  first: string | undefined,
  name: string,
): string {
  return mediaType === first ? `${at} ${name}` : `${at} ${mediaType} ${name}`;
}

export function securityAt(id: string, schemes: readonly string[]): string {
  return `${id} ${schemes.length === 0 ? "without a credential" : schemes.join(" and ")}`;
}

/** `at` and each point below it. */
export function addAll(points: Set<string>, at: string, below: Iterable<string>): void {
  for (const point of below) points.add(`${at} ${point}`);
}

/** The named examples of the request body in every media type whose text means a value. */
export function requestExamples(document: Document, operation: ContractOperation): PlacedExample[] {
  return Object.entries(requestContent(document, operation)).flatMap(([mediaType, media]) =>
    isRead(mediaType)
      ? Object.entries(media.examples ?? {}).map(([name, reference]) => {
          return { mediaType, name, value: resolve(document, reference).value };
        })
      : [],
  );
}

/** What a parameter's schema declares. An object of which no member is sent in a query is none at all. */
function parameterPoints(judge: Judge, place: string, schema: Referenced<Schema>): Set<string> {
  const declared = schemaPoints(judge, schema);
  const isSpread = place === "query" && resolve<Schema>(judge.document, schema).type === "object";
  return new Set([...declared].filter((point) => !isSpread || !point.endsWith(": absent")));
}
