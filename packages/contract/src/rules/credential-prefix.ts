import type { Oas3Rule } from "@redocly/openapi-core";
import { Node } from "./node.ts";

/** The client sends the prefix and the credential with nothing between them. */
export const credentialPrefix: Oas3Rule = () => ({
  SecurityScheme(scheme, ctx) {
    const node = Node.visited(scheme, ctx);
    const prefix = node.get("x-prefix");
    if (prefix?.text === undefined) return;
    if (node.get("type")?.text !== "apiKey" || node.get("in")?.text !== "header") {
      ctx.report({
        message:
          "x-prefix belongs on a security scheme of type apiKey in a header. Move it there, or remove it.",
        location: prefix.location.key(),
      });
    } else if (!/[^A-Za-z0-9]$/.test(prefix.text)) {
      ctx.report({
        message: `x-prefix "${prefix.text}" has no space before the credential. Quote it with the space: "Token ".`,
        location: prefix.location,
      });
    }
  },
});
