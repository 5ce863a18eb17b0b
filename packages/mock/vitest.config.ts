import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Prism takes a second to load: once for all files, which share nothing that they change.
    isolate: false,
    // The tests of the command start processes that load it again, while others use the machine.
    testTimeout: 60_000,
  },
});
