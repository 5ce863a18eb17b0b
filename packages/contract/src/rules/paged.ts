import { type JsonAnswer, successfulJsonAnswers } from "./answer.ts";
import { type Input, inputsOf } from "./input.ts";
import type { Node } from "./node.ts";
import { halvesOf, operationsOf, type PathOperation } from "./operation.ts";
import { isOpen } from "./schema.ts";

/** What a client pages through: an operation, or one half of a split. */
export interface Paged {
  readonly name: string;
  readonly pagination: Node;
  readonly inputs: readonly Input[];
  readonly answers: readonly PagedAnswer[];
}

interface PagedAnswer {
  readonly status: string;
  readonly schema: Node;
  readonly headers: readonly string[];
}

export function pagedIn(pathItem: Node): Paged[] {
  return operationsOf(pathItem).flatMap((whole) => {
    const { operation } = whole;
    // An unseen response has no rows that could be declared.
    const answers = successfulJsonAnswers(operation).filter(({ schema }) => !isOpen(schema));
    const pagination = operation.get("x-pagination");
    const halves = halvesOf(operation).flatMap(({ half }) => pagedHalf(whole, half, answers));
    return pagination === undefined
      ? halves
      : [
          {
            name: whole.name,
            pagination,
            inputs: inputsOf(whole),
            answers: answers.map(wholeAnswer),
          },
          ...halves,
        ];
  });
}

function wholeAnswer({ status, schema, response }: JsonAnswer): PagedAnswer {
  return { status, schema, headers: response.get("headers")?.keys() ?? [] };
}

function pagedHalf(whole: PathOperation, half: Node, answers: readonly JsonAnswer[]): Paged[] {
  const pagination = half.get("x-pagination");
  if (pagination === undefined) return [];
  return [
    {
      name: half.get("operationId")?.text ?? whole.name,
      pagination,
      inputs: inputsOf(whole, half),
      answers: answers.map((answer) => {
        const { status, schema, headers } = wholeAnswer(answer);
        const own = half.get("responses")?.get(status);
        return {
          status,
          schema: own?.get("schema") ?? schema,
          headers: own?.get("headers")?.texts() ?? headers,
        };
      }),
    },
  ];
}
