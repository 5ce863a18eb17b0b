import { defineConfig } from "vitest/config";
import { base } from "../../vitest.base.ts";

// The files share their modules: loading the contract's reader costs more than most of the tests.
export default defineConfig({
  test: { ...base, globalSetup: "test/built-sites.ts", isolate: false },
});
