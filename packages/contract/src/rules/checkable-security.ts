import type { Oas3Rule } from "@redocly/openapi-core";
import { Node } from "./node.ts";

/** Prism lets every request pass under a scheme that it does not know; `bearer` is case-sensitive. */
export const checkableSecurity: Oas3Rule = () => ({
  SecurityScheme(security, ctx) {
    const node = Node.visited(security, ctx);
    const type = node.get("type");
    const scheme = node.get("scheme");
    if (type?.text === "http" && scheme !== undefined) {
      if (scheme.value === "basic" || scheme.value === "bearer") return;
      ctx.report({
        message: `Prism lets every request pass under the http scheme "${scheme.value}": write basic or bearer in lower case, or type apiKey in header Authorization with x-prefix.`,
        location: scheme.location,
      });
    }
    if (type?.text === "mutualTLS") {
      ctx.report({
        message:
          "Prism lets every request pass under mutualTLS: describe a credential that the request carries.",
        location: type.location,
      });
    }
  },
});
