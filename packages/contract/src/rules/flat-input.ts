import type { Oas3Rule } from "@redocly/openapi-core";
import { bodyField, inputsOf } from "./input.ts";
import { Node } from "./node.ts";
import { operationsOf } from "./operation.ts";

/** A method of the client takes one flat object, so two inputs cannot have the same name. */
export const flatInput: Oas3Rule = () => ({
  PathItem(pathItem, ctx) {
    for (const operation of operationsOf(Node.visited(pathItem, ctx))) {
      const reported = new Set<string>();
      const inputs = inputsOf(operation);
      for (const [index, input] of inputs.entries()) {
        // The same field of two media types is one input.
        const other = inputs
          .slice(0, index)
          .find(
            ({ name, as, mediaType }) =>
              name === input.name &&
              (as !== input.as || (mediaType !== undefined && mediaType === input.mediaType)),
          );
        if (other === undefined || reported.has(input.location.absolutePointer)) continue;
        reported.add(input.location.absolutePointer);
        const hasBody = [input.as, other.as].includes(bodyField);
        const advice = hasBody ? ", or write x-whole-body: true on the request body" : "";
        ctx.report({
          message: `${operation.name} has two inputs named "${input.name}", a ${other.as} and a ${input.as}. The client takes one flat object. Remove one of them${advice}.`,
          location: [input.location.key(), other.location.key()],
        });
      }
    }
  },
});
