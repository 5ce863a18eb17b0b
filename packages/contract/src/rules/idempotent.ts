import type { Oas3Rule } from "@redocly/openapi-core";
import { Node } from "./node.ts";
import { isReceived } from "./operation.ts";

/** It decides which requests are sent again, so it must be written and is never guessed. */
export const idempotent: Oas3Rule = () => ({
  Operation(operation, ctx) {
    const node = Node.visited(operation, ctx);
    if (isReceived(ctx.location) || node.get("x-idempotent") !== undefined) return;
    ctx.report({
      message: `${node.get("operationId")?.text ?? "The operation"} has no x-idempotent. Write true if sending the same request twice has the effect of sending it once, else false.`,
      location: ctx.location.key(),
    });
  },
});
