import { isDeepStrictEqual } from "node:util";
import { answerFor } from "@jumun/contract/answer-for";
import { resolve, type Schema } from "@jumun/contract/document";
import { findOperation } from "@jumun/contract/find-operation";
import { isJson } from "@jumun/contract/media-type";
import type { Answer, ContractOperation } from "@jumun/contract/operation";
import { typedValue } from "@jumun/contract/typed-value";
import {
  addAll,
  exampleAt,
  type Judge,
  noPoints,
  type Points,
  requestExamples,
  securityAt,
} from "./contract-points.ts";
import { readRequest, type SentRequest } from "./read-request.ts";
import { schemaPoints } from "./schema-points.ts";
import type { WireExchange } from "./wire-exchange.ts";

/**
 * What an exchange shows of the contract. A request that breaks the contract anywhere, or lacks its
 * credential, shows nothing, and neither does an answer that breaks it.
 */
export function exchangePoints(judge: Judge, vendor: string, exchange: WireExchange): Points {
  const points = noPoints();
  const url = new URL(exchange.url);
  const paths = [url.pathname];
  // The mock has all vendors below one address.
  if (url.pathname.startsWith(`/${vendor}/`)) paths.push(url.pathname.slice(vendor.length + 1));
  for (const path of paths) {
    const found = findOperation(judge.operations, exchange.method, path, url.searchParams);
    if (found === undefined) continue;
    const { operation } = found;
    const request = readRequest(judge, found, url, exchange);
    if (request !== undefined) addRequest(judge, points, operation, request);
    const answer = answerFor(operation, exchange.status);
    if (answer === undefined || !addAnswer(judge, points, operation, answer, exchange)) break;
    if (request === undefined || exchange.status >= 300) break;
    points.operations.add(operation.id);
    for (const schemes of request.security) points.security.add(securityAt(operation.id, schemes));
    break;
  }
  return points;
}

function addRequest(
  judge: Judge,
  points: Points,
  operation: ContractOperation,
  { parameters, body }: SentRequest,
): void {
  const { id } = operation;
  for (const { in: place = "query", name, schema } of operation.parameters) {
    const at = `${id} ${place} ${name}`;
    const sample = parameters.get(`${place} ${name}`);
    points.parameters.add(`${at}: ${sample === undefined ? "absent" : "present"}`);
    if (sample === undefined || schema === undefined) continue;
    addAll(points.parameters, at, schemaPoints(judge, schema, sample));
  }
  if (body === undefined) return;
  if (body.mediaType === operation.body?.mediaType) {
    addAll(points.fields, `${id} request`, schemaPoints(judge, body.schema, body));
  }
  for (const { mediaType, name, value } of requestExamples(judge.document, operation)) {
    if (mediaType !== body.mediaType || !isDeepStrictEqual(value, body.value)) continue;
    points.examples.add(exampleAt(`${id} request`, mediaType, operation.body?.mediaType, name));
  }
}

/** Whether the answer is as the contract says; then what it shows is added. */
function addAnswer(
  judge: Judge,
  points: Points,
  { id }: ContractOperation,
  answer: Answer,
  { responseHeaders, responseBody }: WireExchange,
): boolean {
  const at = `${id} ${answer.key}`;
  const sent = (responseHeaders["content-type"] ?? "").split(";")[0]?.trim().toLowerCase();
  if (answer.mediaType === undefined) {
    if (responseBody !== "") return false;
  } else {
    if (sent !== answer.mediaType.toLowerCase()) return false;
    if (isJson(answer.mediaType)) {
      const value = parsed(responseBody);
      if (value === undefined) return false;
      if (answer.schema !== undefined) {
        if (!judge.fits(answer.schema, value)) return false;
        addAll(points.fields, at, schemaPoints(judge, answer.schema, { value }));
      }
      for (const { name, value: documented } of answer.examples) {
        if (isDeepStrictEqual(documented, value)) points.examples.add(`${at} ${name}`);
      }
    }
  }
  points.statuses.add(at);
  for (const { name, schema } of answer.headers) {
    const text = responseHeaders[name.toLowerCase()];
    if (text === undefined) continue;
    const value = typedValue(schema && resolve<Schema>(judge.document, schema).type, text);
    if (schema !== undefined && !judge.fits(schema, value)) continue;
    points.headers.add(`${at} ${name}: present`);
    if (schema) addAll(points.headers, `${at} ${name}`, schemaPoints(judge, schema, { value }));
  }
  return true;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
