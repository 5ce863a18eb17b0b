import { configDefaults, defineConfig } from "vitest/config";
import { base } from "../../vitest.base.ts";

// The suite is run by each vendor's package, with vendor.vitest.ts.
export default defineConfig({
  test: { ...base, isolate: false, exclude: [...configDefaults.exclude, "src/suite/**"] },
});
