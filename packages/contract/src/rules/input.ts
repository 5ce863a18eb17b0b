import type { Location } from "@redocly/openapi-core";
import type { Node } from "./node.ts";
import type { PathOperation } from "./operation.ts";
import { isAlways, properties } from "./schema.ts";

/** A field of the flat object that a method of the client takes. */
export interface Input {
  readonly name: string;
  /** For messages: `path parameter`. */
  readonly as: string;
  /** Of the body that has the field. */
  readonly mediaType?: string;
  readonly location: Location;
  readonly schema: Node | undefined;
}

export const bodyField = "property of the request body";

/** The inputs of an operation or of a half of a split. A field of the body is listed for each media type. */
export function inputsOf(whole: PathOperation, half?: Node): Input[] {
  const named = half?.get("parameters")?.texts();
  const parameters = whole.parameters.flatMap((node) => {
    const name = node.get("name")?.text;
    const location = node.get("in")?.text;
    if (name === undefined) return [];
    if (location === "query" && named?.includes(name) === false) return [];
    return {
      name,
      as: `${location} parameter`,
      location: node.location,
      schema: node.get("schema"),
    };
  });
  return [...parameters, ...bodyInputs(whole.operation)];
}

function bodyInputs(operation: Node): Input[] {
  const requestBody = operation.get("requestBody");
  const mediaTypes = requestBody?.get("content")?.entries() ?? [];
  return mediaTypes.flatMap(([mediaType, media]): Input[] => {
    const schema = media.get("schema");
    if (schema === undefined) return [];
    const isWhole = requestBody?.get("x-whole-body")?.value === true;
    const fields = !isWhole && isAlways(schema, "object") ? [...properties(schema)] : [];
    if (fields.length === 0) {
      const as = isWhole
        ? "whole request body"
        : "request body that is not an object with properties";
      return [{ name: "body", as, location: schema.location, schema }];
    }
    return fields.map(([name, { location, node }]) => ({
      name: node?.get("x-input-name")?.text ?? name,
      as: bodyField,
      mediaType,
      location,
      schema: node,
    }));
  });
}
