import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bundleContract } from "@jumun/contract/bundle";
import { listOperations } from "@jumun/contract/operation";
import { contractPath, repositoryRoot } from "@jumun/contract/vendors";
import { contractOfSize } from "./contract-of-size.ts";
import { rivalSources } from "./rival.ts";
import type { Rival } from "./rival-module.ts";
import { projectFolder, writeProject } from "./tsc.ts";

/** Writes a contract's client: its files by name. */
export type Generate = (
  vendor: string,
  contract: string,
) => Promise<Readonly<Record<string, string>>>;

/** CREMA's client as it is, from its sources. */
export async function cremaProject(): Promise<string> {
  const operations = listOperations(await bundleContract(contractPath("crema")));
  const path = join(repositoryRoot, "packages", "crema", "src", "crema.ts");
  return writeProject("crema", {
    "use.ts": useOfClass(
      "Crema",
      path,
      operations.map(({ id }) => id),
    ),
  });
}

/** The client of a made-up contract, by the project's own generator. */
export async function projectOfSize(operations: number, generate: Generate): Promise<string> {
  const name = `size-${operations}`;
  const contract = join(projectFolder(name), "openapi.json");
  const document = contractOfSize(operations);
  await mkdir(projectFolder(name), { recursive: true });
  await writeFile(contract, JSON.stringify(document));
  const ids = listOperations(await bundleContract(contract)).map(({ id }) => id);
  return writeProject(name, {
    ...(await generate("bench", contract)),
    "use.ts": useOfClass("Bench", "./client.gen.ts", ids),
  });
}

const rivalOperations = [
  "readUnpaidOrders",
  "createUnpaidOrder",
  "updateUnpaidOrder",
  "deleteUnpaidOrder",
  "issueAccessToken",
];

/** A rival's client of CREMA's contract; each generates functions as well. */
export async function rivalProject(rival: Rival): Promise<string> {
  const [source] = rivalSources[rival];
  const uses = rivalOperations.map(
    (id) => `export async function ${id}(...input: Parameters<typeof client.${id}>) {
  return await client.${id}(...input);
}
`,
  );
  return writeProject(rival, {
    "use.ts": `import * as client from ${JSON.stringify(source)};\n${uses.join("")}`,
  });
}

/** Every operation called, its data taken, and its result taken apart. */
function useOfClass(name: string, source: string, operations: readonly string[]): string {
  const uses = operations.map(
    (id) => `export async function ${id}(...input: Parameters<${name}["${id}"]>) {
  const data = await client.${id}(...input);
  const result = await client.${id}(...input).result();
  return result.ok ? [data, result.data] : result.error;
}
`,
  );
  return `import type { ${name} } from ${JSON.stringify(source)};
declare const client: ${name};
export type Client = ${name};
${uses.join("")}`;
}
