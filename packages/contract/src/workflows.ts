import { dirname, join } from "node:path";
import { type KoreanTexts, namedWorkflowTexts } from "./text-names.ts";
import { readYaml, type YamlFile } from "./yaml-file.ts";

/** What integrators do, step by step: one workflow of `workflows.arazzo.yaml`. */
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
  /** The operation in the document; of a split the whole. */
  readonly operationId?: string;
  /** What later steps use of the response, by name. */
  readonly outputs?: Readonly<Record<string, string>>;
}

/** The workflow that issues a token for the others. Clients do that by themselves, so it has no program. */
export const tokenWorkflow = "token";

export function workflowsFile(contract: string): Promise<YamlFile | undefined> {
  return readYaml(join(dirname(contract), "workflows.arazzo.yaml"));
}

/** The TypeScript program that does what a workflow describes. */
export function programPath(contract: string, workflowId: string): string {
  return join(dirname(contract), "programs", `${workflowId}.ts`);
}

/** The workflows of a contract that was linted, in English or with Korean texts. */
export async function readWorkflows(contract: string, korean?: KoreanTexts): Promise<Workflow[]> {
  const file = await workflowsFile(contract);
  const document: unknown = structuredClone(file?.value);
  for (const { name, owner, key } of korean === undefined ? [] : namedWorkflowTexts(document)) {
    const translation = korean?.get(name);
    if (translation !== undefined) owner[key] = translation;
  }
  return workflowsOf(document);
}

/** The steps of a run of the workflow, with those of the workflows that it depends on. */
export function stepsOf(workflow: Workflow, all: readonly Workflow[]): WorkflowStep[] {
  const before = (workflow.dependsOn ?? []).flatMap((id) => {
    const other = all.find(({ workflowId }) => workflowId === id);
    return other === undefined ? [] : stepsOf(other, all);
  });
  return [...before, ...workflow.steps];
}

/** The contract's checks have refused anything else. */
function workflowsOf(document: unknown): Workflow[] {
  const workflows: unknown = Object(document).workflows;
  return Array.isArray(workflows) ? workflows : [];
}
