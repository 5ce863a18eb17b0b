import { defineConfig } from "vitest/config";

// Commands are run as processes, while others use the machine.
export default defineConfig({ test: { isolate: false, testTimeout: 60_000 } });
