import { spawn } from "node:child_process";
import { once } from "node:events";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { bundleContract } from "@jumun/contract/bundle";
import { formatProblem } from "@jumun/contract/lint";
import { contractPath, repositoryRoot } from "@jumun/contract/vendors";
import { workflowProblems } from "@jumun/contract/workflow-problems";
import { workflowsFile } from "@jumun/contract/workflows";
import { programState, startStatefulMock } from "../stateful-mock.ts";

export interface WorkflowReport {
  readonly succeeded: boolean;
  readonly text: string;
}

/**
 * Runs the workflows of the vendors with `redocly respect`, all in one process, against a mock with state.
 * Without a server for each source Redocly would call the contract's own server, which is production. So
 * workflows with another source, or with a step that is not an operation of the contract, are not run.
 * @returns what Redocly reports, and whether all succeeded
 */
export async function runWorkflows(vendors: readonly string[]): Promise<WorkflowReport> {
  const files: { vendor: string; file: string }[] = [];
  for (const vendor of vendors) {
    const contract = contractPath(vendor);
    if ((await workflowsFile(contract)) === undefined) continue;
    const problems = await workflowProblems(contract, await bundleContract(contract));
    if (problems.length > 0) {
      const lines = problems.map((problem) => `${formatProblem(problem)}\n`);
      return { succeeded: false, text: lines.join("") };
    }
    files.push({ vendor, file: join(dirname(contract), "workflows.arazzo.yaml") });
  }
  if (files.length === 0) return { succeeded: true, text: "" };

  const served = files.map(({ vendor }) => vendor);
  const mock = await startStatefulMock(served, await programState(served));
  try {
    const servers = files.map(({ vendor }) => `${vendor}=${loopback(mock.url(vendor))}`);
    const redocly = join(repositoryRoot, "node_modules", ".bin", "redocly");
    const args = ["respect", ...files.map(({ file }) => file), "--server", servers.join(",")];
    // To Redocly "2XX" documents no status. The steps say which status they expect.
    args.push("--severity", "STATUS_CODE_CHECK=off");
    const child = spawn(redocly, args, { cwd: repositoryRoot, stdio: ["ignore", "pipe", "pipe"] });
    const [printed, errors, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, "exit"),
    ]);
    return { succeeded: code === 0, text: printed + errors };
  } finally {
    await mock.close();
  }
}

function loopback(url: string): string {
  const { hostname } = new URL(url);
  if (hostname === "127.0.0.1") return url;
  throw new Error(`Workflows run against this machine only, not against ${hostname}.`);
}
