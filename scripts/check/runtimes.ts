import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { listVendors, repositoryRoot } from "@jumun/contract/vendors";
import { publicPackages } from "@jumun/generator/surface/public-packages";
import type { Mock } from "@jumun/mock";
import { Command } from "commander";
import { makeProject } from "../consumers/project.ts";
import { pack, type Tarball } from "../consumers/tarball.ts";
import { installTools } from "../consumers/tools.ts";
import { runProgram } from "../run-program.ts";
import { planOf } from "../runtimes/plan.ts";
import { cancelledHeader } from "../runtimes/portable.ts";
import { writeTestFiles } from "../runtimes/project.ts";
import { runtimes as supported, toolsFolder } from "../runtimes/runtime.ts";
import { turbo } from "../turbo.ts";

/** Mock and command need Node. */
const nodeOnly = ["@jumun/mock", "@jumun/cli"];

/** Runs one test file with the packages as published on every supported runtime. */
export const runtimes = new Command("runtimes")
  .description("Run one test file with the packed packages on every runtime, against the mock")
  .action(async () => {
    if (process.platform !== "linux" || process.arch !== "x64") {
      throw new Error("The runtimes are for Linux on x64. CI runs them every night.");
    }
    const work = await mkdtemp(join(tmpdir(), "jumun-runtimes-"));
    try {
      await installTools(toolsFolder);
      // The vendors' packages are built when they are packed.
      await turbo("build", "contracts", "--filter=@jumun/client", "--filter=@jumun/mock");
      const tarballs: Tarball[] = [];
      for (const one of publicPackages(repositoryRoot)) {
        if (!nodeOnly.includes(one.name)) tarballs.push(await pack(one, work));
      }
      const folder = join(work, "project");
      await makeProject(folder, tarballs);
      const files = await writeTestFiles(folder, await Promise.all(listVendors().map(planOf)));
      // Only now is it built.
      const { startMock } = await import("@jumun/mock");
      const mock = await startMock({ port: 0, seed: 1 });
      try {
        let first: readonly object[] | undefined;
        for (const { name, runs, command } of supported) {
          mock.reset();
          const [program, ...args] = command;
          const printed = await runProgram(program, [...args, files[runs], mock.url()], {
            cwd: folder,
            isQuiet: true,
          });
          const failures: string[] = JSON.parse(printed);
          const requests = requestsTo(mock);
          first ??= requests;
          if (!isDeepStrictEqual(requests, first)) {
            failures.push("other requests than on the first runtime");
          }
          console.log([`${failures.length === 0 ? "✓" : "✗"} ${name}`, ...failures].join("\n    "));
          if (failures.length > 0) process.exitCode = 1;
        }
      } finally {
        await mock.close();
      }
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  });

/** The requests that do not depend on the runtime. */
function requestsTo(mock: Mock): object[] {
  return mock
    .requests()
    .filter(({ method, headers }) => method !== "OPTIONS" && !(cancelledHeader in headers))
    .map(({ method, path, query, body }) => ({ method, path, query, body }));
}
