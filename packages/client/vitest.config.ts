import { configDefaults, defineConfig } from "vitest/config";
import { base } from "../../vitest.base.ts";

/** Files that watch the whole process, and so need one of their own. */
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
