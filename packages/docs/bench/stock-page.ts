import { execFile } from "node:child_process";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { contractPath, repositoryRoot } from "@jumun/contract/vendors";

const script = "redoc.standalone.js";

/**
 * A page per vendor as `redocly build-docs` makes it, in `<folder>/<vendor>/index.html`. Its script
 * comes from the same server as the page, where it would come from Redocly's: a kindness to it.
 */
export async function buildStockPages(folder: string, vendors: readonly string[]): Promise<void> {
  const resolve = createRequire(join(repositoryRoot, "package.json")).resolve;
  const root = dirname(resolve("@redocly/cli/package.json"));
  await mkdir(folder, { recursive: true });
  await copyFile(join(root, "lib", "chunks", script), join(folder, script));
  for (const vendor of vendors) {
    const page = join(folder, vendor, "index.html");
    await mkdir(dirname(page), { recursive: true });
    const command = [join(root, "bin", "cli.js"), "build-docs", contractPath(vendor), "-o", page];
    await promisify(execFile)(process.execPath, command, {
      cwd: repositoryRoot,
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    });
    const made = await readFile(page, "utf8");
    const address = /https:\/\/cdn\.redocly\.com\/redoc\/v[^"]*\/redoc\.standalone\.js/g;
    if (!address.test(made)) {
      throw new Error(`The stock page of ${vendor} no longer loads ${script} from Redocly's host.`);
    }
    await writeFile(page, made.replaceAll(address, `../${script}`));
  }
}
