import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "./run.ts";
import { documents, type Stranger, specifiers } from "./stranger.ts";

/** Imports every entry on Node, and requires what is not only for servers; contracts are JSON. */
export async function load(stranger: Stranger): Promise<void> {
  const names = specifiers(stranger);
  const contracts = documents(stranger);
  const imported = [
    ...names.map((name) => `await import(${JSON.stringify(name)});`),
    ...contracts.map(
      (name, at) => `import c${at} from ${JSON.stringify(name)} with { type: "json" };`,
    ),
    `for (const contract of [${contracts.map((_, at) => `c${at}`)}]) {
      if (!contract.openapi.startsWith("3.1.")) throw new Error("This is no contract.");
    }`,
  ];
  await writeFile(join(stranger.folder, "load.mjs"), imported.join("\n"));
  await run(stranger.folder, process.execPath, "load.mjs");
  const requirable = names.filter((name) => !name.startsWith("@jumun/mock"));
  const required = [
    ...requirable.map((name) => `require(${JSON.stringify(name)});`),
    ...contracts.map((name) => `require(${JSON.stringify(name)}).paths.constructor;`),
  ];
  await writeFile(join(stranger.folder, "load.cjs"), required.join("\n"));
  await run(stranger.folder, process.execPath, "load.cjs");
}
