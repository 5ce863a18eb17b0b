import type { Oas3Rule } from "@redocly/openapi-core";
import { Node } from "./node.ts";
import { halvesOf } from "./operation.ts";

/** Members that every client has, or that JavaScript gives a meaning of its own. */
const taken = new Set(["answered", "constructor", "fetch", "send", "sendPaged", "then"]);

/** An operationId is the name of the client's method; the halves of a split have theirs. */
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
            message: `The operationId "${text}" names a method of the client: write it in lower camel case, as in getUnpaidOrder.`,
            location,
          });
        }
        if (taken.has(text)) {
          ctx.report({
            message: `The operationId "${text}" is a member that every client has already: choose another name for the method.`,
            location,
          });
        }
        if (seen.has(text)) {
          ctx.report({
            message: `The operationId "${text}" is taken by another operation or half of a split: give each its own.`,
            location,
          });
        }
        seen.add(text);
      }
    },
  };
};
