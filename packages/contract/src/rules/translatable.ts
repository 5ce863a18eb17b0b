import type { NormalizedNodeType } from "@redocly/openapi-core";

/** Which texts a node has, and which key beside them holds their Korean. */
export interface Translatable {
  readonly keys: readonly string[];
  readonly beside: "x-ko" | "ko";
}

const described: Translatable = { keys: ["title", "summary", "description"], beside: "x-ko" };
const tag: Translatable = { keys: ["name", "description"], beside: "x-ko" };
const discrepancy: Translatable = { keys: ["says", "shows", "chosen", "why"], beside: "ko" };
const evidence: Translatable = { keys: ["source"], beside: "ko" };

/** Nothing where a node of this type has no text for people. */
export function translatable(type: NormalizedNodeType): Translatable | undefined {
  if (type.name === "Tag") return tag;
  if (type.name === "XDiscrepancy") return discrepancy;
  if (type.name === "XEvidence") return evidence;
  return "x-ko" in type.properties ? described : undefined;
}

/** The Korean texts beside those of a node, by the key of the text that each is the Korean of. */
export function koreanOf(
  node: Readonly<Record<string, unknown>>,
  { keys, beside }: Translatable,
): Readonly<Record<string, unknown>> {
  const korean = node[beside];
  const [only, ...more] = keys;
  // The one text of a piece of evidence stands beside it as it is.
  if (only !== undefined && more.length === 0)
    return korean === undefined ? {} : { [only]: korean };
  return { ...Object(korean) };
}
