import type { Oas3Rule } from "@redocly/openapi-core";
import { Node } from "./node.ts";
import { halvesOf } from "./operation.ts";

/** Members of every client, and names with a meaning in JavaScript. */
export const reservedNames: ReadonlySet<string> = new Set([
  "call",
  "callPaged",
  "constructor",
  "fetch",
  "request",
  "then",
  "toString",
  "withOptions",
]);

/** An operationId is the name of a method; each half of a split has one. */
export const operationId: Oas3Rule = () => {
  const seen = new Set<string>();
  return {
    Operation(operation, ctx) {
      const node = Node.visited(operation, ctx);
      const halves = halvesOf(node).map(({ half }) => half);
      for (const id of [node, ...halves].flatMap((each) => each.get("operationId") ?? [])) {
        const { text, location } = id;
        if (text === undefined) continue;
        if (!/^[a-z][a-zA-Z0-9]*$/.test(text)) {
          ctx.report({
            message: `The operationId "${text}" is not in lower camel case. It names a method of the client: write it like getUnpaidOrder.`,
            location,
          });
        }
        if (reservedNames.has(text)) {
          ctx.report({
            message: `Every client has a member "${text}". Choose another operationId.`,
            location,
          });
        }
        if (seen.has(text)) {
          ctx.report({
            message: `The operationId "${text}" is used twice. Give each operation and each half of a split a different one.`,
            location,
          });
        }
        seen.add(text);
      }
    },
  };
};
