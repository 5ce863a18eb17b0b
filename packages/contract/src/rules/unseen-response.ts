import { isSuccessKey } from "@jumun/openapi/find-response";
import { isJson } from "@jumun/openapi/media-type";
import type { Oas3Rule } from "@redocly/openapi-core";
import { Node } from "./node.ts";
import { isReceived } from "./operation.ts";
import { isOpen } from "./schema.ts";

/** Successes that nobody has seen are declared in one way, which client, mock and site recognize. */
export const unseenResponse: Oas3Rule = () => ({
  Operation(operation, ctx) {
    if (isReceived(ctx.location)) return;
    for (const [key, response] of Node.visited(operation, ctx).get("responses")?.entries() ?? []) {
      if (!isSuccessKey(key)) continue;
      const media = response.get("content")?.entries() ?? [];
      const open = media.find(([type, each]) => isJson(type) && isOpen(each.get("schema")));
      if (open === undefined) continue;
      if (key.toUpperCase() !== "2XX") {
        ctx.report({
          message: `The ${key} response has the schema {}, which means that nobody has seen it. Declare it under "2XX", or describe it.`,
          location: ctx.location.child(["responses", key]).key(),
        });
      }
      if (!/^unknown(\/|$)/.test(response.get("x-evidence")?.text ?? "")) {
        ctx.report({
          message: `A response with the schema {} has not been seen. Write x-evidence: unknown beside its description.`,
          location: response.location.key(),
        });
      }
    }
  },
});
