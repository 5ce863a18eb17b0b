import { defineConfig } from "vitest/config";
import { base } from "../../vitest.base.ts";

// The clients and the validator take a while to load: once for all files, which share nothing that they change.
export default defineConfig({ test: { ...base, isolate: false } });
