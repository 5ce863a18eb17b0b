import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { bundle } from "../consumers/bundle.ts";
import { load } from "../consumers/load.ts";
import { publicPackages } from "../consumers/public-package.ts";
import { run } from "../consumers/run.ts";
import { serveNode, serveWorker } from "../consumers/server.ts";
import { answersAsPlanned, writeRoute } from "../consumers/server-handler.ts";
import { makeStranger } from "../consumers/stranger.ts";
import { pack, type Tarball, tarballFaults } from "../consumers/tarball.ts";
import { typeCheck } from "../consumers/type-check.ts";
import { step } from "../start/step.ts";
import { turbo } from "../turbo.ts";

const toolsSource = fileURLToPath(new URL("../consumers/tools", import.meta.url));
const compilers = ["5.4", "5.9", "6.0", "7.0"];
const resolutions = [
  ["nodenext", "nodenext"],
  ["esnext", "bundler"],
] as const;

/** Installs what would be published, and uses it as integrators do. */
export const consumers = new Command("consumers")
  .description("Pack every public package, install the tarballs elsewhere and use them")
  .action(async () => {
    const work = await mkdtemp(join(tmpdir(), "jumun-consumers-"));
    try {
      const packages = await publicPackages();
      // The vendors' packages are built where they are packed.
      await turbo("build", "contracts", "--filter=@jumun/client", "--filter=@jumun/mock");
      const tarballs = await step("pack", async () => {
        const packed: Tarball[] = [];
        for (const one of packages) packed.push(await pack(one, work));
        const faults = packed.flatMap(tarballFaults);
        if (faults.length > 0) throw new Error(faults.join("\n"));
        return packed;
      });
      const tools = join(work, "tools");
      await step("install the tools", async () => {
        await cp(toolsSource, tools, { recursive: true });
        await run(tools, "npm", "ci", "--no-audit", "--no-fund");
      });
      const stranger = await step("install the tarballs with npm", () =>
        makeStranger(join(work, "stranger"), tarballs),
      );
      await step("import and require on Node", () => load(stranger));
      const routes = await writeRoute(stranger);
      for (const version of compilers) {
        for (const [module, resolution] of resolutions) {
          await step(`TypeScript ${version}, ${resolution}`, () =>
            typeCheck(stranger, tools, version, module, resolution),
          );
        }
      }
      for (const bundler of ["esbuild", "vite", "webpack"] as const) {
        await step(`bundle with ${bundler}`, () => bundle(stranger, tools, bundler));
      }
      await step("a route handler, bundled with webpack, on a Node server", () =>
        answersAsPlanned(stranger, routes, () => serveNode(stranger, tools)),
      );
      await step("a Cloudflare worker, bundled with esbuild, in workerd", () =>
        answersAsPlanned(stranger, routes, () => serveWorker(stranger, tools)),
      );
      const bin = (name: string) => join(tools, "node_modules", ".bin", name);
      for (const { of, path } of tarballs) {
        await step(`publint ${of.name}`, () => run(work, bin("publint"), path, "--strict"));
        // A command has no types.
        if (of.entries.length === 0) continue;
        await step(`attw ${of.name}`, () =>
          run(work, bin("attw"), path, "--profile", "esm-only", "--format", "ascii"),
        );
      }
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  });
