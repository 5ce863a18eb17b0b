import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { listVendors, repositoryRoot } from "@jumun/contract/vendors";
import { Command } from "commander";
import { publicPackages } from "../consumers/public-package.ts";
import { makeStranger } from "../consumers/stranger.ts";
import { pack, type Tarball } from "../consumers/tarball.ts";
import { installRuntimes } from "../runtimes/install.ts";
import { planOf } from "../runtimes/plan.ts";
import { writeProject } from "../runtimes/project.ts";
import { type Measured, measure, verdict } from "../runtimes/report.ts";
import { runtimes as supported } from "../runtimes/runtime.ts";
import { turbo } from "../turbo.ts";

const nodeOnly: ReadonlySet<string> = new Set(["@jumun/mock", "@jumun/cli"]);

/** Runs one test file with the packages as published on every supported runtime. */
export const runtimes = new Command("runtimes")
  .description("Run one test file with the packed packages on every runtime, against the mock")
  .action(async () => {
    const work = await mkdtemp(join(tmpdir(), "jumun-runtimes-"));
    try {
      await installRuntimes();
      const packages = await publicPackages();
      // The vendors' packages are built where they are packed.
      await turbo("build", "contracts", "--filter=@jumun/client", "--filter=@jumun/mock");
      const tarballs: Tarball[] = [];
      for (const one of packages) {
        // Mock and command need Node.
        if (!nodeOnly.has(one.name)) tarballs.push(await pack(one, join(work, "tarballs")));
      }
      const { folder } = await makeStranger(join(work, "stranger"), tarballs);
      const plan = await Promise.all(listVendors().map(planOf));
      const entries = await writeProject(folder, plan);
      await using mock = await startMock();
      const measured: Measured[] = [];
      for (const runtime of supported) {
        const one = await measure(runtime, entries[runtime.runs], folder, mock.url);
        for (const line of one.lines) console.log(line);
        measured.push(one);
      }
      console.log(verdict(measured));
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  });

/** The mock in a process of its own, as its users start it. */
async function startMock(): Promise<AsyncDisposable & { readonly url: string }> {
  const program = join(repositoryRoot, "packages", "mock", "dist", "jumun-mock.js");
  const mock = spawn(process.execPath, [program, "--port", "0", "--seed", "1", "--quiet"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const first = await createInterface(mock.stdout)[Symbol.asyncIterator]().next();
  const url = /http:\/\/[\d.]+:\d+/.exec(String(first.value))?.[0];
  if (url === undefined) throw new Error("The mock did not start; `npm run mock` says why.");
  return {
    url,
    async [Symbol.asyncDispose]() {
      mock.kill();
      if (mock.exitCode === null) await once(mock, "exit");
    },
  };
}
