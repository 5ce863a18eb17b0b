import type { Location, Oas3Rule } from "@redocly/openapi-core";
import { Node } from "./node.ts";
import { operationsOf, type PathOperation } from "./operation.ts";
import { isAlways, properties } from "./schema.ts";

interface Input {
  readonly name: string;
  /** As a sentence says it: `path parameter`. */
  readonly as: string;
  readonly location: Location;
}

const bodyField = "property of the request body";

/** The client's method takes one flat object, so no name may stand for two things. */
export const flatInput: Oas3Rule = () => ({
  PathItem(pathItem, ctx) {
    for (const operation of operationsOf(Node.visited(pathItem, ctx))) {
      const told = new Set<string>();
      const taken = new Map<string, Input>();
      for (const input of [...parameters(operation), ...body(operation.operation)]) {
        const other = taken.get(input.name);
        if (other === undefined) {
          taken.set(input.name, input);
        } else if (other.as !== input.as && !told.has(input.location.absolutePointer)) {
          told.add(input.location.absolutePointer);
          ctx.report({
            message: `${operation.name} has two inputs named "${input.name}", a ${other.as} and a ${input.as}: the client takes one flat object, so keep one of them${[input.as, other.as].includes(bodyField) ? ", or say x-whole-body: true on the request body" : ""}.`,
            location: [input.location.key(), other.location.key()],
          });
        }
      }
    }
  },
});

function parameters(operation: PathOperation): Input[] {
  return operation.parameters.flatMap((node) => {
    const name = node.get("name")?.text;
    return name === undefined
      ? []
      : { name, as: `${node.get("in")?.text} parameter`, location: node.location };
  });
}

function body(operation: Node): Input[] {
  const requestBody = operation.get("requestBody");
  const mediaTypes = requestBody?.get("content")?.entries() ?? [];
  return mediaTypes.flatMap(([, media]): Input[] => {
    const schema = media.get("schema");
    if (schema === undefined) return [];
    const isWhole = requestBody?.get("x-whole-body")?.value === true;
    const fields = !isWhole && isAlways(schema, "object") ? [...properties(schema)] : [];
    if (fields.length === 0) {
      const as = isWhole ? "whole request body" : "request body that is no object with properties";
      return [{ name: "body", as, location: schema.location }];
    }
    return fields.map(([name, location]) => ({
      name,
      as: bodyField,
      location,
    }));
  });
}
