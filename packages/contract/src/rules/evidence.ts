import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { Node } from "./node.ts";

/** Where a thing comes from, and what its sources leave open, is said in sentences. */
export const evidence: Oas3Rule = () => ({
  Info(info, ctx) {
    if (Node.visited(info, ctx).get("x-evidence") !== undefined) return;
    ctx.report({
      message:
        "info has no x-evidence: say of what kind the source of this contract is, and where it is found.",
      location: ctx.location.key(),
    });
  },
  XEvidence(value: unknown, ctx: UserContext) {
    const source = Node.visited(value, ctx).get("source");
    if (source?.text?.trim() !== "") return;
    ctx.report({
      message: "The source of x-evidence is empty: write a sentence or an address.",
      location: source.location,
    });
  },
  XDiscrepancyList(value: unknown, ctx: UserContext) {
    if (!Array.isArray(value) || value.length > 0) return;
    ctx.report({
      message: "x-discrepancy lists nothing: write what is said and shown, or leave it out.",
      location: ctx.location.key(),
    });
  },
  XDiscrepancy(value: unknown, ctx: UserContext) {
    for (const [key, { text, location }] of Node.visited(value, ctx).entries()) {
      if (key === "id" || text?.trim() !== "") continue;
      ctx.report({ message: `\`${key}\` of x-discrepancy is empty: write a sentence.`, location });
    }
  },
});
