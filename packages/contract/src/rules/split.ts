import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { Node } from "./node.ts";
import { halvesOf, operationsOf, type PathOperation, queryParameter } from "./operation.ts";
import { checkSplitRemainder } from "./split-remainder.ts";
import { checkSplitResponse } from "./split-response.ts";

type Report = UserContext["report"];

/** Both halves can only have parameters and responses that the operation declares. */
export const split: Oas3Rule = () => ({
  PathItem(pathItem, ctx) {
    for (const whole of operationsOf(Node.visited(pathItem, ctx))) {
      const by = whole.operation.get("x-split")?.get("by");
      if (by?.text !== undefined) checkBy(whole, by, by.text, ctx.report);
      checkSplitRemainder(whole, ctx.report);
      for (const { key, half } of halvesOf(whole.operation)) {
        checkParameters(whole, half, ctx.report);
        checkTexts(half, ctx.report);
        if (by?.text !== undefined) checkHasBy(key, half, by.text, ctx.report);
        for (const [status, part] of half.get("responses")?.entries() ?? []) {
          checkSplitResponse(whole, status, part, ctx.report);
        }
      }
    }
  },
});

function checkBy(
  { name, parameters }: PathOperation,
  by: Node,
  text: string,
  report: Report,
): void {
  const parameter = queryParameter(parameters, text);
  if (parameter === undefined) {
    report({
      message: `${name} is split by "${text}", which is not one of its query parameters. Write the name of one.`,
      location: by.location,
    });
  } else if (parameter.get("required")?.value === true) {
    report({
      message: `${name} is split by "${text}", so one half does not send it. It cannot be required.`,
      location: parameter.get("required")?.location ?? by.location,
    });
  }
}

function checkParameters({ name, parameters }: PathOperation, half: Node, report: Report): void {
  const named = half.get("parameters");
  if (named === undefined) return;
  const known = parameters.map((parameter) => parameter.get("name")?.text);
  for (const item of named.items()) {
    if (known.includes(item.text)) continue;
    report({
      message: `${name} has no parameter "${item.value}". A half can only name parameters of the operation.`,
      location: item.location,
    });
  }
  for (const parameter of parameters) {
    const required =
      parameter.get("required")?.value === true && parameter.get("in")?.text === "query";
    const text = parameter.get("name")?.text;
    if (!required || text === undefined || named.texts().includes(text)) continue;
    report({
      message: `${name} requires the query parameter "${text}". Name it in both halves.`,
      location: named.location,
    });
  }
}

function checkTexts(half: Node, report: Report): void {
  for (const key of ["operationId", "summary", "description"]) {
    const text = half.get(key);
    if (text?.text?.trim() !== "") continue;
    report({
      message: `A half of a split is an operation. Write its ${key}.`,
      location: text.location,
    });
  }
}

function checkHasBy(key: "absent" | "present", half: Node, by: string, report: Report): void {
  const named = half.get("parameters");
  if (named === undefined || named.texts().includes(by) === (key === "present")) return;
  const message =
    key === "present"
      ? `\`present\` is the call with "${by}". Add it to the parameters.`
      : `\`absent\` is the call without "${by}". Remove it from the parameters.`;
  report({ message, location: named.location });
}
