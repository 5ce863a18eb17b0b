import { defineConfig } from "vitest/config";
import { base } from "../../vitest.base.ts";

// One worker whose files share their modules, and with them the built sites: loading the contract
// reader and building cost more than most of the tests.
export default defineConfig({
  test: { ...base, isolate: false, maxWorkers: 1, pool: "threads" },
});
