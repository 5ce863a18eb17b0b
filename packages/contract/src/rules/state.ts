import { parsePointer } from "@jumun/openapi/json-pointer";
import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { type Input, inputsOf } from "./input.ts";
import { successfulJsonResponses, successVariants } from "./json-response.ts";
import { Node } from "./node.ts";
import { halvesOf, operationsOf } from "./operation.ts";
import { isOpen, leadsTo } from "./schema.ts";

type Report = UserContext["report"];

/** `x-state` may only name inputs and response properties of its operation. */
export const state: Oas3Rule = () => {
  const collections = new Set<string>();
  const required: Node[] = [];
  return {
    PathItem(pathItem, ctx) {
      for (const whole of operationsOf(Node.visited(pathItem, ctx))) {
        const { operation, name } = whole;
        const halves = halvesOf(operation);
        const declared = operation.get("x-state");
        if (declared !== undefined && halves.length > 0) {
          ctx.report({
            message: `${name} is split into two operations. Write x-state on each half.`,
            location: declared.location.key(),
          });
        }
        const own = halves.length > 0 ? halves.map(({ half }) => half) : [operation];
        for (const each of own) {
          const node = each.get("x-state");
          if (node === undefined) continue;
          collections.add(node.get("collection")?.text ?? "");
          required.push(
            ...(node
              .get("requires")
              ?.entries()
              .map(([, input]) => input) ?? []),
          );
          const inputs = inputsOf(whole, each === operation ? undefined : each);
          check(each.get("operationId")?.text ?? name, node, inputs, ctx.report);
          checkAt(operation, each, node, ctx.report);
        }
      }
    },
    Root: {
      leave(_root, { report }) {
        for (const { location } of required) {
          const collection = parsePointer(location.pointer).at(-1) ?? "";
          if (collections.has(collection)) continue;
          report({
            message: `No x-state of the contract has the collection "${collection}". Correct the name.`,
            location: location.key(),
          });
        }
      },
    },
  };
};

function check(name: string, state: Node, inputs: readonly Input[], report: Report): void {
  const action = state.get("action")?.text ?? "";
  const key = state.get("key");
  if (key === undefined && action !== "list") {
    report({
      message: `x-state of ${name} has no \`key\`. Write the property that addresses a record.`,
      location: state.location.key(),
    });
  }
  const belongs: [string, boolean][] = [
    ["id", action === "create" || action === "upsert"],
    ["filter", action === "list"],
    ["by", action !== "list"],
  ];
  for (const [word, isAllowed] of belongs) {
    if (isAllowed || state.get(word) === undefined) continue;
    report({
      message: `\`${word}\` does not belong to x-state with the action ${action}. Remove it.`,
      location: state.location.child([word]).key(),
    });
  }
  const isNumbered = key?.text !== undefined && key.text === state.get("id")?.text;
  const addresses = action === "list" || isNumbered ? [] : [state.get("by") ?? key ?? []].flat();
  const named = [
    ...addresses,
    ...(state.get("filter")?.items() ?? []),
    ...(state
      .get("requires")
      ?.entries()
      .map(([, input]) => input) ?? []),
  ];
  for (const { text, location } of named) {
    if (text === undefined || inputs.some((input) => input.name === text)) continue;
    report({
      message: `${name} has no input "${text}". Write the name of an existing one.`,
      location,
    });
  }
}

function checkAt(operation: Node, half: Node, state: Node, report: Report): void {
  const at = state.get("at");
  if (at?.text === undefined) return;
  const steps = parsePointer(at.text);
  const schemas = successfulJsonResponses(operation).map(
    ({ status, schema }) => half.get("responses")?.get(status)?.get("schema") ?? schema,
  );
  const isFound = schemas
    .filter((schema) => !isOpen(schema))
    .every((schema) => successVariants(schema).every((variant) => leadsTo(variant, steps)));
  if (/^(\/|$)/.test(at.text) && isFound) return;
  report({
    message: `\`at\` "${at.text}" leads to nothing in the response. Write the JSON Pointer to the record or rows in the body as it is received.`,
    location: at.location,
  });
}
