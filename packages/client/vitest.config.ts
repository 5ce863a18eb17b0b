import { configDefaults, defineConfig } from "vitest/config";
import { base } from "../../vitest.base.ts";

/** Files that observe the whole process, and therefore need a separate one. */
const isolated = ["src/unhandled.test.ts"];

export default defineConfig({
  test: {
    projects: [
      { test: { ...base, name: "isolated", include: isolated } },
      {
        test: {
          ...base,
          name: "shared",
          exclude: [...configDefaults.exclude, ...isolated],
          isolate: false,
        },
      },
    ],
  },
});
