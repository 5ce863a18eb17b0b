import type { Oas3Rule } from "@redocly/openapi-core";
import { Node } from "./node.ts";

/** `provenance.yaml` is held to the rest; this needs no other file, so an editor reports it at once. */
export const evidence: Oas3Rule = () => ({
  Info(info, ctx) {
    if (Node.visited(info, ctx).get("x-evidence")?.text !== undefined) return;
    ctx.report({
      message:
        "info has no x-evidence: write the kind of evidence that holds for the whole contract, such as vendor-doc/<source>.",
      location: ctx.location.key(),
    });
  },
});
