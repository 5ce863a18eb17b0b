import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const bootstrap = join(import.meta.dirname, "bootstrap.cjs");

test.each([["ci-matrix"], ["command"], [""]])(
  "the command %j is refused with the list of commands",
  async (name) => {
    await expect(promisify(execFile)(process.execPath, [bootstrap, name])).rejects.toMatchObject({
      code: 1,
      stderr: `There is no command "${name}". The commands are: start, test, generate, mock, docs, new-vendor, ledger, workflows, diff, bench, check, jumun, pack, release.\n`,
    });
  },
);
