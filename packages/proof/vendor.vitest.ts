/**
 * The test configuration of every vendor package: its own tests, and the suite that the vendor's
 * contract drives. The vendor is the folder that the tests run in. What they send and receive is
 * held to what the contract declares.
 */
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { defineConfig } from "vitest/config";
import { base } from "../../vitest.base.ts";
import { coverageReporter } from "./src/contract-coverage/coverage-reporter.ts";

declare module "vitest" {
  interface ProvidedContext {
    vendor: string;
    /** The folder that the exchanges of this run are written to. */
    exchanges: string;
  }
}

const vendor = basename(process.cwd());
const exchanges = join(tmpdir(), `jumun-exchanges-${vendor}-${process.pid}`);

export default defineConfig({
  test: {
    ...base,
    root: process.cwd(),
    include: ["src/**/*.test.ts", "../proof/src/suite/*.test.ts"],
    // The files share what is slow to load, Prism and the linter, and nothing that they change.
    isolate: false,
    provide: { vendor, exchanges },
    setupFiles: [join(import.meta.dirname, "src/contract-coverage/record.setup.ts")],
    reporters: ["default", coverageReporter(vendor, exchanges, process.env.JUMUN_COVERAGE_OUTPUT)],
  },
});
