import type { Evidence } from "@jumun/contract/document";
import { isNode, type Node } from "./openapi-node.ts";

/** A contradiction or gap in the vendor's documentation, and what the contract chose. */
export interface Discrepancy {
  readonly says: string;
  readonly shows: string;
  readonly chosen: string;
  readonly why: string;
}

export function evidenceOf(node: Node): Evidence | undefined {
  const evidence = node["x-evidence"];
  return isEvidence(evidence) ? evidence : undefined;
}

export function discrepanciesOf(node: Node): readonly Discrepancy[] {
  const list = node["x-discrepancy"];
  return Array.isArray(list) ? list.filter(isDiscrepancy) : [];
}

function isEvidence(value: unknown): value is Evidence {
  return isNode(value) && typeof value.kind === "string" && typeof value.source === "string";
}

function isDiscrepancy(value: unknown): value is Discrepancy {
  return (
    isNode(value) &&
    [value.says, value.shows, value.chosen, value.why].every((each) => typeof each === "string")
  );
}
