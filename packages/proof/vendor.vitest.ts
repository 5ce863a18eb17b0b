/**
 * The test configuration of every vendor package: its own tests, and the suite that the vendor's
 * contract drives. The vendor is the folder that the tests run in.
 */
import { basename } from "node:path";
import { defineConfig } from "vitest/config";
import { base } from "../../vitest.base.ts";

declare module "vitest" {
  interface ProvidedContext {
    vendor: string;
  }
}

export default defineConfig({
  test: {
    ...base,
    root: process.cwd(),
    include: ["src/**/*.test.ts", "../proof/src/suite/*.test.ts"],
    // The files share what is slow to load, Prism and the linter, and nothing that they change.
    isolate: false,
    provide: { vendor: basename(process.cwd()) },
  },
});
