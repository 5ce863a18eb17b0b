import { defineConfig } from "vitest/config";
import { base } from "../../vitest.base.ts";

// Redocly takes long to load and no test leaves anything behind, so all files share one load of it.
export default defineConfig({ test: { ...base, isolate: false } });
