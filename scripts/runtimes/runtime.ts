import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the runtimes, outside the workspace, with its own lockfile. */
export const toolsFolder = fileURLToPath(new URL("tools", import.meta.url));

export interface Runtime {
  readonly name: string;
  /** The kind of test file. */
  readonly runs: "module" | "worker" | "page";
  /** The command, before the file and the address of the mock. */
  readonly command: readonly [program: string, ...args: string[]];
}

const installed = (...path: string[]) => join(toolsFolder, "node_modules", ...path);
const node = (version: number): Runtime => ({
  name: `Node ${version}`,
  runs: "module",
  command: [installed(`node-${version}`, "bin", "node")],
});

/** Started by a program in the tools folder. */
const hosted = (name: string, runs: Runtime["runs"]): Runtime => ({
  name,
  runs,
  command: [process.execPath, join(toolsFolder, `${name.toLowerCase()}.mjs`)],
});

export const runtimes: readonly Runtime[] = [
  // 20.19, the oldest that the packages support.
  node(20),
  node(22),
  node(24),
  node(26),
  { name: "Bun", runs: "module", command: [installed("@oven/bun-linux-x64/bin/bun"), "run"] },
  {
    name: "Deno",
    runs: "module",
    command: [
      installed("@deno/linux-x64-glibc/deno"),
      ...["run", "--node-modules-dir=manual", "--no-remote", "--allow-net=127.0.0.1"],
    ],
  },
  hosted("workerd", "worker"),
  hosted("Chromium", "page"),
];
