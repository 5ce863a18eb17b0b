/** vitest runs `failures.test.ts` itself. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

test("the tests for node:test pass", async () => {
  const file = fileURLToPath(new URL("failures.node.ts", import.meta.url));
  // Within vitest a test process of Node.js would report to vitest's.
  const { NODE_TEST_CONTEXT: _, NODE_OPTIONS: __, ...env } = process.env;
  const { stdout } = await promisify(execFile)(process.execPath, ["--test", file], { env });

  expect(stdout).toMatch(/(?:#|ℹ) pass 5\n/);
});
