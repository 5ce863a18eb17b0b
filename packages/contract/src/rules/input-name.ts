import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { Node } from "./node.ts";
import { properties } from "./schema.ts";

/** Only properties of a request body are inputs; elsewhere nothing reads x-input-name. */
export const inputName: Oas3Rule = () => {
  const marked: Node[] = [];
  const inputs = new Set<string>();
  return {
    Schema(schema, ctx) {
      const node = Node.visited(schema, ctx);
      if (node.get("x-input-name") !== undefined) marked.push(node);
    },
    RequestBody(body, ctx) {
      for (const [, media] of Node.visited(body, ctx).get("content")?.entries() ?? []) {
        const schema = media.get("schema");
        if (schema === undefined) continue;
        checkFields(schema, inputs, ctx.report);
      }
    },
    Root: {
      leave(_root, { report }) {
        for (const { location } of marked) {
          if (inputs.has(location.absolutePointer)) continue;
          report({
            message: "x-input-name belongs on a property of a request body: leave it out here.",
            location: location.child(["x-input-name"]).key(),
          });
        }
      },
    },
  };
};

function checkFields(schema: Node, inputs: Set<string>, report: UserContext["report"]): void {
  const fields = properties(schema);
  for (const [name, { node }] of fields) {
    const given = node?.get("x-input-name");
    if (node === undefined || given?.text === undefined) continue;
    inputs.add(node.location.absolutePointer);
    if (given.text === name) {
      report({
        message: `The input of "${name}" has this name already: leave x-input-name out.`,
        location: given.location,
      });
    } else if (fields.has(given.text)) {
      report({
        message: `The body has a property "${given.text}" too, so two inputs would have one name: choose another x-input-name.`,
        location: given.location,
      });
    }
  }
}
