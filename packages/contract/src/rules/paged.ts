import { type Input, inputsOf } from "./input.ts";
import { type JsonResponse, successfulJsonResponses } from "./json-response.ts";
import type { Node } from "./node.ts";
import { halvesOf, operationsOf, type PathOperation } from "./operation.ts";
import { isOpen } from "./schema.ts";

/** An operation with pagination, or one half of a split. */
export interface Paged {
  readonly name: string;
  readonly pagination: Node;
  readonly inputs: readonly Input[];
  readonly responses: readonly PagedResponse[];
}

interface PagedResponse {
  readonly status: string;
  readonly schema: Node;
  readonly headers: readonly string[];
}

export function pagedIn(pathItem: Node): Paged[] {
  return operationsOf(pathItem).flatMap((whole) => {
    const { operation } = whole;
    // An unseen response has no rows that could be declared.
    const responses = successfulJsonResponses(operation).filter(({ schema }) => !isOpen(schema));
    const pagination = operation.get("x-pagination");
    const halves = halvesOf(operation).flatMap(({ half }) => pagedHalf(whole, half, responses));
    return pagination === undefined
      ? halves
      : [
          {
            name: whole.name,
            pagination,
            inputs: inputsOf(whole),
            responses: responses.map(wholeResponse),
          },
          ...halves,
        ];
  });
}

function wholeResponse({ status, schema, response }: JsonResponse): PagedResponse {
  return { status, schema, headers: response.get("headers")?.keys() ?? [] };
}

function pagedHalf(whole: PathOperation, half: Node, responses: readonly JsonResponse[]): Paged[] {
  const pagination = half.get("x-pagination");
  if (pagination === undefined) return [];
  return [
    {
      name: half.get("operationId")?.text ?? whole.name,
      pagination,
      inputs: inputsOf(whole, half),
      responses: responses.map((response) => {
        const { status, schema, headers } = wholeResponse(response);
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
