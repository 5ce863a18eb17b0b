import type { UserContext } from "@redocly/openapi-core";
import type { Node } from "./node.ts";
import type { PathOperation } from "./operation.ts";

/** A half can only select from what the operation declares for a response. */
export function checkSplitResponse(
  { name, operation }: PathOperation,
  status: string,
  part: Node,
  report: UserContext["report"],
): void {
  const response = operation.get("responses")?.get(status);
  if (response === undefined) {
    report({
      message: `${name} has no response ${status}. A half can only name responses of the operation.`,
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
        message: `The ${status} response of ${name} has no ${key.slice(0, -1)} "${item.value}". Write the name of a declared one.`,
        location: item.location,
      });
    }
  }
  const schema = part.get("schema");
  const alternatives = media.flatMap((each) => each.get("schema")?.get("oneOf")?.items() ?? []);
  if (schema === undefined || alternatives.some((each) => each.is(schema))) return;
  report({
    message: `The schema of this half is not in the oneOf of the ${status} response of ${name}. Refer to a schema in it.`,
    location: part.location.child(["schema"]),
  });
}
