import { existsSync } from "node:fs";
import { basename, dirname, relative } from "node:path";
import type { Document, PathItem } from "@jumun/openapi/document";
import { methods } from "@jumun/openapi/list-operations";
import { resolve } from "@jumun/openapi/reference";
import type { Problem } from "./lint.ts";
import { programPath, tokenWorkflow, workflowsFile } from "./workflows.ts";
import type { Path } from "./yaml-file.ts";

/**
 * Checks of `workflows.arazzo.yaml` that Redocly does not have. A step without an operation of the contract
 * could call any server, and so could a source with another name than the one that the tests replace.
 */
export async function workflowProblems(contract: string, document: Document): Promise<Problem[]> {
  const file = await workflowsFile(contract);
  if (file === undefined) return [];
  const problems: Problem[] = [];
  const add = (path: Path, message: string) =>
    problems.push({ file: file.file, ...file.position(path), message, rule: "workflows" });
  const vendor = basename(dirname(contract));
  const root = nodeOf(file.value);

  const [source, ...others] = listOf(root.sourceDescriptions);
  const isOurs =
    source?.name === vendor && source.type === "openapi" && source.url === "openapi.yaml";
  if (!isOurs || others.length > 0) {
    const only = `[{ name: ${vendor}, type: openapi, url: openapi.yaml }]`;
    add(["sourceDescriptions"], `The only source is the contract: write ${only}.`);
  }
  const operationIds = wholeOperationIds(document);
  for (const [index, workflow] of listOf(root.workflows).entries()) {
    const path = ["workflows", index];
    const id = String(workflow.workflowId);
    for (const key of ["summary", "description"]) {
      if (typeof workflow[key] !== "string")
        add(path, `The workflow ${id} has no ${key}: write one.`);
    }
    const program = programPath(contract, id);
    if (id !== tokenWorkflow && !existsSync(program)) {
      const place = relative(dirname(contract), program);
      add(path, `The workflow ${id} has no program: write ${place}, which does the same.`);
    }
    for (const [position, step] of listOf(workflow.steps).entries()) {
      const place = [...path, "steps", position];
      const { stepId, operationId, description } = step;
      if (typeof description !== "string") {
        add(place, `The step ${stepId} has no description: write one.`);
      }
      if (typeof operationId === "string" && operationIds.has(operationId)) continue;
      add(
        [...place, "operationId"],
        operationId === undefined
          ? `The step ${stepId} has no operationId: name an operation of the contract.`
          : `The contract has no operation ${operationId}: correct the name; of a split, name the whole.`,
      );
    }
  }
  return problems;
}

function wholeOperationIds(document: Document): Set<string> {
  const items = Object.values(document.paths ?? {});
  return new Set(
    items.flatMap((item) => {
      const pathItem = resolve<PathItem>(document, item);
      return methods.flatMap((method) => pathItem[method]?.operationId ?? []);
    }),
  );
}

function nodeOf(value: unknown): Readonly<Record<string, unknown>> {
  return Object(value);
}

function listOf(value: unknown): Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.map(nodeOf) : [];
}
