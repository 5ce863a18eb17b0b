import type { Oas3Rule } from "@redocly/openapi-core";
import { Node } from "./node.ts";
import { isReceived } from "./operation.ts";

/** Like Redocly's `operation-4xx-response`, but not for callbacks, whose errors are the receiver's. */
export const failureResponse: Oas3Rule = () => ({
  Operation(operation, ctx) {
    if (isReceived(ctx.location)) return;
    const node = Node.visited(operation, ctx);
    const responses = node.get("responses");
    if (responses === undefined || responses.keys().some((key) => /^4[0-9X]{2}$/i.test(key)))
      return;
    ctx.report({
      message: `${node.get("operationId")?.text ?? "The operation"} has no 4XX response. Write the known ones, or one with the status "4XX".`,
      location: responses.location.key(),
    });
  },
});
