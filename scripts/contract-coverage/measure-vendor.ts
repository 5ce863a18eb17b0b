import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { Coverage } from "@jumun/contract/coverage";
import { repositoryRoot } from "@jumun/contract/vendors";

/** What the tests of a vendor exercise. */
interface Measured {
  readonly coverage: Coverage;
  /** What the tests said, where one of them fails: then the coverage is that of the others. */
  readonly failure?: string;
}

/**
 * Runs the tests of a vendor, whose package has been built.
 * @throws Error with what was said, where they cannot be run
 */
export async function measureVendor(vendor: string, root = repositoryRoot): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), "jumun-coverage-"));
  try {
    const output = join(folder, "coverage.json");
    const child = spawn("vitest", ["run", "--config", "../proof/vendor.vitest.ts"], {
      cwd: join(root, "packages", vendor),
      env: { ...process.env, JUMUN_COVERAGE_OUTPUT: output },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const [said, complaints, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, "exit"),
    ]);
    const failure = `${said}${complaints}`.trimEnd();
    if (!existsSync(output)) throw new Error(`The tests of ${vendor} did not run:\n${failure}`);
    const coverage: Coverage = JSON.parse(await readFile(output, "utf8"));
    return { coverage, ...(code !== 0 && { failure }) };
  } finally {
    await rm(folder, { recursive: true });
  }
}
