import type { UserContext } from "@redocly/openapi-core";
import type { Node } from "./node.ts";
import { halvesOf, type PathOperation } from "./operation.ts";

/** What neither half takes is in the contract and in no client, no mock and no test: it is forgotten. */
export function checkSplitRemainder(whole: PathOperation, report: UserContext["report"]): void {
  const { name, operation, parameters } = whole;
  const halves = halvesOf(operation).map(({ half }) => half);
  if (halves.length < 2) return;
  // That one half has what splits it is told elsewhere.
  const by = operation.get("x-split")?.get("by")?.text;
  const query = parameters.filter(
    (parameter) => parameter.get("in")?.text === "query" && parameter.get("name")?.text !== by,
  );
  const named = query.map((parameter) => [parameter.get("name")?.text ?? "", parameter] as const);
  for (const [parameter, node] of untaken(named, halves, (half) => half.get("parameters"))) {
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
      for (const [one, node] of untaken(declared[kind], halves, taken)) {
        report({
          message: `No half of ${name} takes the ${kind} "${one}" of its ${status} response. Add it to one half, or remove it.`,
          location: node.location.key(),
        });
      }
    }
  }
}

/** A half that has no list takes everything. */
function untaken(
  declared: readonly (readonly [string, Node])[],
  halves: readonly Node[],
  listOf: (half: Node) => Node | undefined,
): readonly (readonly [string, Node])[] {
  const lists = halves.map((half) => listOf(half)?.texts());
  return lists.includes(undefined)
    ? []
    : declared.filter(([name]) => !lists.some((list) => list?.includes(name)));
}
