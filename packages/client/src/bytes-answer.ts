import { type Answer, readAnswer } from "./answer.ts";
import type { Operation } from "./operation.ts";
import { asText, type Body } from "./response-body.ts";
import { wholeBytes } from "./whole-bytes.ts";

/** Reads an answer that may be bytes: a file, an image. A refusal is text or JSON all the same. */
export function bytesAnswer(operation: Operation, response: Response, body: Body): Answer {
  const answer = readAnswer(operation, response, asText(body));
  if (!answer.ok || !operation.bytes?.includes(String(answer.status))) return answer;
  return { ...answer, body: wholeBytes(body) };
}
