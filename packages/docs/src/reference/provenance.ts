import type { Decision } from "@jumun/contract/provenance";
import type { Evidence } from "@jumun/openapi/extensions";
import { isJsonObject } from "@jumun/openapi/json";
import type { Node } from "@jumun/openapi/node";

export function evidenceOf(node: Node): Evidence | undefined {
  const evidence = node["x-evidence"];
  return isEvidence(evidence) ? evidence : undefined;
}

export interface NamedDecision extends Decision {
  readonly id: string;
}

export function discrepanciesOf(node: Node): readonly NamedDecision[] {
  const list = node["x-discrepancy"];
  return Array.isArray(list) ? list.filter(isDiscrepancy) : [];
}

function isEvidence(value: unknown): value is Evidence {
  return isJsonObject(value) && typeof value.kind === "string";
}

function isDiscrepancy(value: unknown): value is NamedDecision {
  return (
    isJsonObject(value) &&
    [value.id, value.page, value.wire, value.chosen, value.why].every(
      (each) => typeof each === "string",
    )
  );
}
