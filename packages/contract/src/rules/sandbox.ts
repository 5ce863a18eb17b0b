import type { Oas3Rule } from "@redocly/openapi-core";
import { Node } from "./node.ts";

/** Tests, samples and the demonstration call the mock with the options that the contract gives. */
export const sandbox: Oas3Rule = () => ({
  Root(root, ctx) {
    if (Node.visited(root, ctx).get("x-sandbox") !== undefined) return;
    ctx.report({
      message:
        "The contract has no x-sandbox: give the made-up options with which the client calls the mock.",
    });
  },
});
