import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { generateRivals } from "./rivals.ts";
import { compareTypes, type Generate } from "./types.ts";

/** Prints every figure of the client. Each script runs in a separate process. */
export async function benchClient(generate: Generate): Promise<void> {
  await generateRivals();
  for (const script of ["calls", "heap", "size"]) {
    const path = fileURLToPath(new URL(`./${script}.ts`, import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, ["--expose-gc", path]);
    console.log(stdout);
  }
  await compareTypes(generate);
}
