import { answerShape } from "@jumun/contract/answer-shape";
import type { Document } from "@jumun/contract/document";
import { answerContent } from "@jumun/contract/media-type";
import type { Answer, Example } from "@jumun/contract/operation";

/** What the client must make of a documented answer. */
export interface ExpectedAnswer {
  readonly ok: boolean;
  /** As the result says it: a number, or a key as `4XX`. */
  readonly status: number | string;
  readonly body: unknown;
}

export function expectedAnswer(
  document: Document,
  answer: Answer,
  example: Example | undefined,
): ExpectedAnswer {
  const status = /^\d+$/.test(answer.key) ? Number(answer.key) : answer.key;
  const shown = example?.value;
  const isBytes = answerContent(document, answer) === "bytes" && answer.key.startsWith("2");
  const body = isBytes ? new TextEncoder().encode(String(shown)) : shown;
  if (!answer.key.startsWith("2")) return { ok: false, status, body };
  const { failureMarks, envelope } = answerShape(document, answer);
  const has = (names: readonly string[]) =>
    isObject(body) && names.every((name) => Object.hasOwn(body, name));
  if (failureMarks.some(has)) return { ok: false, status: "failure", body };
  const wrapped = envelope !== undefined && has(envelope.marks);
  return { ok: true, status, body: wrapped && isObject(body) ? body[envelope.content] : body };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
