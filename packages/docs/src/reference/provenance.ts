import type { Evidence } from "@jumun/contract/document";
import type { Decision } from "@jumun/contract/provenance";
import { isNode, type Node } from "./openapi-node.ts";

export function evidenceOf(node: Node): Evidence | undefined {
  const evidence = node["x-evidence"];
  return isEvidence(evidence) ? evidence : undefined;
}

export function discrepanciesOf(node: Node): readonly Decision[] {
  const list = node["x-discrepancy"];
  return Array.isArray(list) ? list.filter(isDiscrepancy) : [];
}

function isEvidence(value: unknown): value is Evidence {
  return isNode(value) && typeof value.kind === "string";
}

function isDiscrepancy(value: unknown): value is Decision {
  return (
    isNode(value) &&
    [value.page, value.wire, value.chosen, value.why].every((each) => typeof each === "string")
  );
}
