import type { UserContext } from "@redocly/openapi-core";
import type { Node } from "./node.ts";
import type { PathOperation } from "./operation.ts";

/** What a half says of one response has to be a choice from what the operation declares there. */
export function checkSplitResponse(
  { name, operation }: PathOperation,
  status: string,
  part: Node,
  report: UserContext["report"],
): void {
  const response = operation.get("responses")?.get(status);
  if (response === undefined) {
    report({
      message: `${name} has no response ${status}: a half names the responses that the operation declares.`,
      location: part.location.key(),
    });
    return;
  }
  const media = (response.get("content")?.entries() ?? []).map(([, each]) => each);
  const known = {
    headers: response.get("headers")?.keys() ?? [],
    examples: media.flatMap((each) => each.get("examples")?.keys() ?? []),
  };
  for (const key of ["headers", "examples"] as const) {
    for (const item of part.get(key)?.items() ?? []) {
      if (item.text !== undefined && known[key].includes(item.text)) continue;
      report({
        message: `The ${status} response of ${name} has no ${key.slice(0, -1)} "${item.value}": name one that it declares.`,
        location: item.location,
      });
    }
  }
  const schema = part.get("schema");
  const alternatives = media.flatMap((each) => each.get("schema")?.get("oneOf")?.items() ?? []);
  if (schema === undefined || alternatives.some((each) => each.is(schema))) return;
  report({
    message: `The schema of this half is no variant of the oneOf of ${name}'s ${status} response: refer to one of them.`,
    location: part.location.child(["schema"]),
  });
}
