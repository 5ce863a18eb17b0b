import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { formatProblem } from "@jumun/contract/lint";
import type { Document } from "@jumun/openapi/document";
import { listOperations } from "@jumun/openapi/list-operations";
import { type Files, writeFiles } from "../files.ts";
import { generateContract } from "../vendor.ts";
import { credentialOptions } from "./credential-option.ts";
import { packageFiles } from "./package-files.ts";

export interface Scaffold {
  /** The checkout that is written to. */
  readonly root: string;
  readonly name: string;
  /** The files of `specs/<name>`, `openapi.yaml` among them. */
  readonly contract: Files;
  /** Whether operations of a third-party document were left out, which the READMEs then say. */
  readonly leftOut?: boolean;
  /** Formats and builds the package, and updates the lockfile. */
  readonly addToWorkspace: (document: Document) => Promise<void>;
  /** Stops it and removes the written files, as on Ctrl-C. */
  readonly signal?: AbortSignal;
}

/**
 * Writes `specs/<name>` and `packages/<name>`. If anything fails, both are removed and the lockfile is
 * restored.
 * @throws Error with the problems of the contract
 */
export async function scaffold(given: Scaffold): Promise<void> {
  const { root, name, contract, addToWorkspace, signal, leftOut = false } = given;
  signal?.throwIfAborted();
  const specs = join(root, "specs", name);
  const folder = join(root, "packages", name);
  const lockfile = join(root, "pnpm-lock.yaml");
  const locked = await readFile(lockfile, "utf8").catch(() => undefined);
  try {
    const path = join(specs, "openapi.yaml");
    await writeAll(specs, contract);
    const generated = await generateContract(name, path);
    if (!generated.ok) {
      throw new Error(generated.problems.map((one) => formatProblem(one, root)).join("\n"));
    }
    const { document } = generated;
    const operations = listOperations(document);
    const options = credentialOptions(document, operations);
    const title = String(document.info?.title ?? name);
    const vendor = { name, title, document, operations, options };
    await writeAll(folder, await packageFiles(vendor, leftOut));
    await writeFiles(join(folder, "src", "generated"), generated.files);
    signal?.throwIfAborted();
    await addToWorkspace(document);
    signal?.throwIfAborted();
  } catch (error) {
    await rm(specs, { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
    if (locked !== undefined) await writeFile(lockfile, locked);
    throw signal?.aborted ? signal.reason : error;
  }
}

async function writeAll(folder: string, files: Files): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}
