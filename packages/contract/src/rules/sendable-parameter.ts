import type { Oas3Rule } from "@redocly/openapi-core";
import { Node } from "./node.ts";

/** A client that runs in browsers too cannot set a Cookie header. */
export const sendableParameter: Oas3Rule = () => ({
  Parameter(parameter, ctx) {
    const place = Node.visited(parameter, ctx).get("in");
    if (place?.text !== "cookie") return;
    ctx.report({
      message:
        "A cookie parameter cannot be sent by fetch: declare it as an apiKey security scheme in a header if the vendor takes one, or leave the parameter out.",
      location: place.location,
    });
  },
});
