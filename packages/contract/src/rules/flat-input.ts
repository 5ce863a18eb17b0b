import type { Oas3Rule } from "@redocly/openapi-core";
import { bodyField, type Input, inputsOf } from "./input.ts";
import { Node } from "./node.ts";
import { operationsOf } from "./operation.ts";

/** The client's method takes one flat object, so no name may stand for two things. */
export const flatInput: Oas3Rule = () => ({
  PathItem(pathItem, ctx) {
    for (const operation of operationsOf(Node.visited(pathItem, ctx))) {
      const reported = new Set<string>();
      const taken = new Map<string, Input>();
      for (const input of inputsOf(operation)) {
        const other = taken.get(input.name);
        if (other === undefined) {
          taken.set(input.name, input);
        } else if (other.as !== input.as && !reported.has(input.location.absolutePointer)) {
          reported.add(input.location.absolutePointer);
          ctx.report({
            message: `${operation.name} has two inputs named "${input.name}", a ${other.as} and a ${input.as}: the client takes one flat object, so keep one of them${[input.as, other.as].includes(bodyField) ? ", or say x-whole-body: true on the request body" : ""}.`,
            location: [input.location.key(), other.location.key()],
          });
        }
      }
    }
  },
});
