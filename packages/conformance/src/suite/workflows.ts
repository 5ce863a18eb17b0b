/** Each workflow's program calls the workflow's operations in order, and prints the output shown on the site. */
import { copyFile, readdir, readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { variableName } from "@jumun/client/environment-variable";
import { contractPath } from "@jumun/contract/vendors";
import { programPath, readWorkflows, stepsOf, tokenWorkflow } from "@jumun/contract/workflows";
import { expect, onTestFinished, test, vi } from "vitest";
import { programFolder } from "../program-folder.ts";
import { runProgram } from "../run-program.ts";
import { programState, startStatefulMock } from "../stateful-mock.ts";
import type { Suite } from "../suite.ts";

export async function testWorkflows({ subject }: Suite): Promise<void> {
  const { vendor, document, operations } = subject;
  const workflows = await readWorkflows(contractPath(vendor));
  const programs = workflows.filter(({ workflowId }) => workflowId !== tokenWorkflow);
  const wholes = new Map(operations.map(({ id, halfOf }) => [id, halfOf?.operationId ?? id]));

  test("every program belongs to a workflow", async () => {
    const names = workflows.map(({ workflowId }) => `${workflowId}.ts`);
    const folder = join(dirname(contractPath(vendor)), "programs");
    const files = await readdir(folder).catch(() => []);
    expect(files.filter((file) => file.endsWith(".ts") && !names.includes(file))).toEqual([]);
  });

  test.each(programs)(
    "the program of $workflowId calls the operations of its steps",
    async (workflow) => {
      const mock = await startStatefulMock([vendor], await programState([vendor]));
      onTestFinished(() => mock.close());
      const options = { ...document["x-sandbox"]?.options, baseUrl: mock.url(vendor) };
      for (const [name, value] of Object.entries(options))
        vi.stubEnv(variableName(vendor, name), value);
      onTestFinished(() => void vi.unstubAllEnvs());
      await using folder = await programFolder(vendor);
      const source = programPath(contractPath(vendor), workflow.workflowId);
      const file = join(folder.path, basename(source));
      await copyFile(source, file);

      const printed = await runProgram(file);

      const requests = mock.requests();
      const called = requests.map(({ operationId = "" }) => wholes.get(operationId) ?? operationId);
      expect(withoutRepetitions(called)).toEqual(
        withoutRepetitions(stepsOf(workflow, workflows).map(({ operationId = "" }) => operationId)),
      );
      for (const { status } of requests) expect(status).toBeLessThan(300);
      expect(printed).toBe(await readFile(source.replace(/\.ts$/, ".out.txt"), "utf8"));
    },
  );
}

/** A job is polled until it is done, and a list is read page by page. */
function withoutRepetitions(operations: readonly string[]): string[] {
  return operations.filter((operation, index) => operation !== operations[index - 1]);
}
