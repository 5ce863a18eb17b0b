import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { Node } from "./node.ts";
import { isOpen } from "./schema.ts";

/** The mock responds with examples, and the site shows them. Without one, Prism makes something up. */
export const examples: Oas3Rule = () => ({
  Parameter(parameter, ctx) {
    requireExample("parameter", Node.visited(parameter, ctx), ctx);
  },
  Header(header, ctx) {
    requireExample("header", Node.visited(header, ctx), ctx);
  },
  RequestBody(body, ctx) {
    requireNamedExamples("request body", Node.visited(body, ctx), ctx);
  },
  Response(response, ctx) {
    requireNamedExamples("response", Node.visited(response, ctx), ctx);
  },
});

function requireExample(what: string, node: Node, { report }: UserContext): void {
  if (node.get("example") !== undefined || node.get("examples") !== undefined) return;
  const name = node.get("name")?.text;
  report({
    message: `The ${what}${name === undefined ? "" : ` "${name}"`} has no example. Write the one that the vendor shows, or a plausible one.`,
    location: node.location.key(),
  });
}

function requireNamedExamples(what: string, node: Node, { report }: UserContext): void {
  for (const [mediaType, media] of node.get("content")?.entries() ?? []) {
    const named = media.get("examples")?.entries() ?? [];
    if (named.length === 0 && !isOpen(media.get("schema"))) {
      report({
        message: `The ${mediaType} ${what} has no named examples. Write one for each case under \`examples\`.`,
        location: media.location.key(),
      });
    }
    for (const name of media.get("examples")?.keys() ?? []) {
      if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) && !/^example(-\d+)?$/.test(name)) continue;
      report({
        message: `"${name}" is not a name that says which case the example shows. Write it in kebab-case, as in access-key-unknown.`,
        location: media.location.child(["examples", name]).key(),
      });
    }
  }
}
