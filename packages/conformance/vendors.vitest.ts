/** The test configuration of the vendors' packages. The tests of several vendors share a process. */
import { listVendors, repositoryRoot } from "@jumun/contract/vendors";
import { defineConfig } from "vitest/config";
import { base } from "../../vitest.base.ts";

export default defineConfig({
  test: {
    ...base,
    root: repositoryRoot,
    include: listVendors().map((vendor) => `packages/${vendor}/src/**/*.test.ts`),
    // Redocly, Prism and the suite are slow to load and hold nothing that a test changes.
    isolate: false,
  },
});
