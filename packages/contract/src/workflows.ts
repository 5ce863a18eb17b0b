import { dirname, join } from "node:path";
import { type KoreanTexts, namedWorkflowTexts } from "./text-names.ts";
import { readYaml, type YamlFile } from "./yaml-file.ts";

/** A workflow of `workflows.arazzo.yaml`: what integrators do, step by step. */
export interface Workflow {
  readonly workflowId: string;
  readonly summary?: string;
  readonly description?: string;
  /** Workflows that run before it. */
  readonly dependsOn?: readonly string[];
  readonly steps: readonly WorkflowStep[];
}

export interface WorkflowStep {
  readonly stepId: string;
  readonly description?: string;
  /** The operation in the document, not a half of a split. */
  readonly operationId?: string;
  /** Values of the response that later steps use, by name. */
  readonly outputs?: Readonly<Record<string, string>>;
}

/** The workflow that issues a token for the others. It has no program, since clients fetch tokens themselves. */
export const tokenWorkflow = "token";

export function workflowsFile(contract: string): Promise<YamlFile | undefined> {
  return readYaml(join(dirname(contract), "workflows.arazzo.yaml"));
}

/** The TypeScript program that does what a workflow describes. */
export function programPath(contract: string, workflowId: string): string {
  return join(dirname(contract), "programs", `${workflowId}.ts`);
}

/** The workflows of a linted contract, in English or with Korean texts. */
export async function readWorkflows(contract: string, korean?: KoreanTexts): Promise<Workflow[]> {
  const file = await workflowsFile(contract);
  const document: unknown = structuredClone(file?.value);
  for (const { name, owner, key } of korean === undefined ? [] : namedWorkflowTexts(document)) {
    const translation = korean?.get(name);
    if (translation !== undefined) owner[key] = translation;
  }
  return workflowsOf(document);
}

/** The steps of a run, with those of the workflows that it depends on. */
export function stepsOf(workflow: Workflow, all: readonly Workflow[]): WorkflowStep[] {
  const before = (workflow.dependsOn ?? []).flatMap((id) => {
    const other = all.find(({ workflowId }) => workflowId === id);
    return other === undefined ? [] : stepsOf(other, all);
  });
  return [...before, ...workflow.steps];
}

/** The linter has checked the shape. */
function workflowsOf(document: unknown): Workflow[] {
  const workflows: unknown = Object(document).workflows;
  return Array.isArray(workflows) ? workflows : [];
}
