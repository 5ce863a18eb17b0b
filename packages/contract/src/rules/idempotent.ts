import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { Node } from "./node.ts";
import { isReceived } from "./operation.ts";

/** It decides what may be sent again, so it is said and never guessed. */
export const idempotent: Oas3Rule = () => ({
  Operation(operation, ctx) {
    if (isReceived(ctx.location)) return;
    const node = Node.visited(operation, ctx);
    if (node.get("x-idempotent") === undefined) report(node, ctx.location.key(), ctx);
    else check(node, ctx);
  },
  XSplitHalf(half: unknown, ctx: UserContext) {
    check(Node.visited(half, ctx), ctx);
  },
});

function check(operation: Node, ctx: UserContext): void {
  const said = operation.get("x-idempotent");
  if (said === undefined || typeof said.value === "boolean") return;
  report(operation, said.location, ctx);
}

function report(operation: Node, location: UserContext["location"], ctx: UserContext): void {
  const name = operation.get("operationId")?.text ?? "The operation";
  ctx.report({
    message: `${name} does not say x-idempotent: write true if the same request may be sent twice with the effect of one, else false.`,
    location,
  });
}
