import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the runtimes, apart from the project's own tools, with a lockfile of its own. */
export const toolsFolder = fileURLToPath(new URL("tools", import.meta.url));

/** Something that the packages have to run in. */
export interface Runtime {
  readonly name: string;
  /** What the version that it tells of itself begins with; a runtime is not taken for another. */
  readonly version: string;
  /** The bundle that it is given, or the module as it is. */
  readonly runs: "module" | "worker" | "page";
  readonly program: string;
  /** Before the file and the address of the mock. */
  readonly arguments: readonly string[];
}

const installed = (...path: string[]) => join(toolsFolder, "node_modules", ...path);

const node = (version: string): Runtime => ({
  name: "Node",
  version,
  runs: "module",
  program: installed(`node-${version.split(".")[0]}`, "bin", "node"),
  arguments: [],
});

export const runtimes: readonly Runtime[] = [
  // The oldest that the packages promise to run on.
  node("20.19."),
  node("22."),
  node("24."),
  node("26."),
  {
    name: "Bun",
    version: "1.",
    runs: "module",
    program: installed("@oven", "bun-linux-x64", "bin", "bun"),
    arguments: ["run"],
  },
  {
    name: "Deno",
    version: "2.",
    runs: "module",
    program: installed("@deno", "linux-x64-glibc", "deno"),
    arguments: ["run", "--node-modules-dir=manual", "--no-remote", "--allow-net=127.0.0.1"],
  },
  {
    name: "workerd",
    version: "workerd 20",
    runs: "worker",
    program: process.execPath,
    arguments: [join(toolsFolder, "workerd.mjs")],
  },
  {
    name: "Chromium",
    version: "1",
    runs: "page",
    program: process.execPath,
    arguments: [join(toolsFolder, "chromium.mjs")],
  },
];
