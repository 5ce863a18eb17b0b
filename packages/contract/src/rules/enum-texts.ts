import type { Oas3Rule } from "@redocly/openapi-core";
import { Node } from "./node.ts";

/** A meaning of a value that the schema does not list is never shown. */
export const enumTexts: Oas3Rule = () => ({
  Schema(schema, ctx) {
    const node = Node.visited(schema, ctx);
    const meanings = node.get("x-enum-texts");
    if (meanings === undefined) return;
    const lists = ["enum", "x-extensible-enum"].flatMap((key) => node.get(key) ?? []);
    if (lists.length === 0) {
      ctx.report({
        message:
          "x-enum-texts needs a list of values. Write them under `enum`, or under `x-extensible-enum` if other values are possible.",
        location: meanings.location.key(),
      });
      return;
    }
    const known = lists.flatMap((list) => list.items().map(({ value }) => String(value)));
    for (const value of meanings.keys()) {
      if (known.includes(value)) continue;
      ctx.report({
        message: `The schema does not list the value "${value}". Correct it, or add it to the list.`,
        location: meanings.location.child([value]).key(),
      });
    }
  },
});
