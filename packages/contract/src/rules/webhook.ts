import { parsePointer } from "@jumun/openapi/json-pointer";
import { isJson } from "@jumun/openapi/media-type";
import { isRef, type Oas3Rule, type UserContext } from "@redocly/openapi-core";
import { Node } from "./node.ts";
import { halvesOf, isReceived } from "./operation.ts";
import { leadsTo } from "./schema.ts";

type Report = UserContext["report"];

const clientExtensions = ["x-pagination", "x-split", "x-state"];

/** A webhook or callback is a POST whose JSON body is a named component, which names parser and type. */
export const webhook: Oas3Rule = () => ({
  PathItem(pathItem, ctx) {
    if (!isReceived(ctx.location)) return;
    const node = Node.visited(pathItem, ctx);
    const others = ["get", "put", "delete", "options", "head", "patch", "trace"];
    for (const method of others.filter((each) => node.get(each) !== undefined)) {
      ctx.report({
        message: "A webhook or callback is a POST request. Remove other methods.",
        location: ctx.location.child([method]).key(),
      });
    }
    const operation = node.get("post");
    if (operation !== undefined) checkOperation(operation, ctx.report);
  },
  Operation(operation, ctx) {
    if (isReceived(ctx.location)) return;
    const node = Node.visited(operation, ctx);
    const callbacks = node.get("callbacks");
    for (const [, callback] of callbacks?.entries() ?? []) {
      for (const key of callback.keys()) checkExpression(node, callback, key, ctx.report);
    }
    if (callbacks !== undefined && halvesOf(node).length > 0) {
      ctx.report({
        message: "Callbacks of an operation with x-split are not supported. Remove them.",
        location: callbacks.location.key(),
      });
    }
  },
});

function checkOperation(operation: Node, report: Report): void {
  const name = operation.get("operationId")?.text ?? "The webhook or callback";
  for (const key of clientExtensions.filter((each) => operation.get(each) !== undefined)) {
    report({
      message: `${key} is for requests that the client sends, and ${name} is one that it receives. Remove it.`,
      location: operation.location.child([key]).key(),
    });
  }
  const content = operation.get("requestBody")?.get("content");
  const media = content?.entries() ?? [];
  const [first] = media;
  const raw: unknown = Reflect.get(Object(first?.[1].value), "schema");
  if (first === undefined || media.length > 1 || !isJson(first[0]) || !isNamed(raw)) {
    report({
      message: `${name} needs a JSON request body whose schema is a named component, because its parser is named after that. Refer to one with \`$ref\`.`,
      location: (content ?? operation).location.key(),
    });
  }
  const responses = operation.get("responses");
  for (const status of responses?.keys() ?? []) {
    if (/^2(00|XX)$/.test(status)) continue;
    report({
      message: `The receiver responds to ${name} with 200 or 2XX. Remove "${status}".`,
      location: responses?.location.child([status]).key() ?? operation.location,
    });
  }
}

function isNamed(schema: unknown): boolean {
  return isRef(schema) && /\/components\/schemas\/[^/]+$/.test(schema.$ref);
}

/** The URL of a callback is in the request body of its operation. */
function checkExpression(operation: Node, callback: Node, key: string, report: Report): void {
  const [, pointer] = /^\{\$request\.body#(\/.*)\}$/.exec(key) ?? [];
  const media = operation.get("requestBody")?.get("content")?.entries() ?? [];
  const schemas = media.flatMap(([, each]) => each.get("schema") ?? []);
  const isFound =
    pointer !== undefined &&
    schemas.length > 0 &&
    schemas.every((schema) => leadsTo(schema, parsePointer(pointer)));
  if (isFound) return;
  report({
    message: `"${key}" leads to no property of the request body. Write the location of the URL, as in "{$request.body#/callback_url}".`,
    location: callback.location.child([key]).key(),
  });
}
