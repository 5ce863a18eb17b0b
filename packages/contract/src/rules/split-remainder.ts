import type { UserContext } from "@redocly/openapi-core";
import type { Node } from "./node.ts";
import { halvesOf, type PathOperation } from "./operation.ts";

/** Reports parts of an operation that neither half has: no client, mock or test would use them. */
export function checkSplitRemainder(whole: PathOperation, report: UserContext["report"]): void {
  const { name, operation, parameters } = whole;
  const halves = halvesOf(operation).map(({ half }) => half);
  if (halves.length < 2) return;
  const by = operation.get("x-split")?.get("by")?.text;
  const query = parameters.filter(
    (parameter) => parameter.get("in")?.text === "query" && parameter.get("name")?.text !== by,
  );
  const named = query.map((parameter) => [parameter.get("name")?.text ?? "", parameter] as const);
  for (const [parameter, node] of unused(named, halves, (half) => half.get("parameters"))) {
    report({
      message: `No half of ${name} takes the query parameter "${parameter}". Add it to one half, or remove it.`,
      location: node.location,
    });
  }
  for (const [status, response] of operation.get("responses")?.entries() ?? []) {
    const content = response.get("content")?.entries() ?? [];
    const declared = {
      header: response.get("headers")?.entries() ?? [],
      example: content.flatMap(([, media]) => media.get("examples")?.entries() ?? []),
    };
    for (const kind of ["header", "example"] as const) {
      const taken = (half: Node) => half.get("responses")?.get(status)?.get(`${kind}s`);
      for (const [one, node] of unused(declared[kind], halves, taken)) {
        report({
          message: `No half of ${name} takes the ${kind} "${one}" of its ${status} response. Add it to one half, or remove it.`,
          location: node.location.key(),
        });
      }
    }
  }
}

/** A half without a list has everything. */
function unused(
  declared: readonly (readonly [string, Node])[],
  halves: readonly Node[],
  listOf: (half: Node) => Node | undefined,
): readonly (readonly [string, Node])[] {
  const lists = halves.map((half) => listOf(half)?.texts());
  return lists.includes(undefined)
    ? []
    : declared.filter(([name]) => !lists.some((list) => list?.includes(name)));
}
