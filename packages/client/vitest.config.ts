import { configDefaults, defineConfig } from "vitest/config";
import { base } from "../../vitest.base.ts";

/** They replace modules or watch the whole process, so each of them needs one. */
const isolated = ["src/later.test.ts", "src/needed.test.ts", "src/unhandled.test.ts"];

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
