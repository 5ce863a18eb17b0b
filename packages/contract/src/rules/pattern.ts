import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { Node } from "./node.ts";

/** Prism compiles patterns under the `u` flag and silently skips the schemas that it cannot compile. */
export const pattern: Oas3Rule = () => ({
  Schema(schema, ctx) {
    const written = Node.visited(schema, ctx).get("pattern");
    if (written?.text !== undefined) check(written.text, written.location, ctx);
  },
  PatternProperties(properties: unknown, ctx: UserContext) {
    for (const [key, { location }] of Node.visited(properties, ctx).entries()) {
      check(key, location.key(), ctx);
    }
  },
});

function check(source: string, location: UserContext["location"], { report }: UserContext): void {
  try {
    new RegExp(source, "u");
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    report({
      message: `The pattern ${source} does not compile under the u flag, so Prism would not check its schema: rewrite it (${reason}).`,
      location,
    });
  }
}
