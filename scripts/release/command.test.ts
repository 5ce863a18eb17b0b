/** What the commands `diff` and `release` refuse before they do anything: one sentence, exit code 1. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { repositoryRoot } from "@jumun/contract/vendors";
import { expect, test } from "vitest";

test("diff: an unknown revision", () => {
  expect(refusal("diff.ts", "없는-가지")).toBe(
    'git knows no revision "없는-가지"; name a branch, a tag or a commit, e.g. `npm run diff -- HEAD~1`.\n',
  );
});

test("release: publishing from elsewhere than the workflow", () => {
  expect(refusal("release.ts")).toBe(
    "Only the release workflow publishes: elsewhere npm cannot vouch for where a package was built. `npm run release -- --dry-run` shows what it would do.\n",
  );
});

function refusal(script: string, ...arguments_: string[]): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(repositoryRoot, "scripts", script), ...arguments_],
    // Nothing may be published from a test, not even in CI.
    { encoding: "utf8", env: { ...process.env, GITHUB_ACTIONS: "" } },
  );
  expect(status).toBe(1);
  expect(stdout).toBe("");
  return stderr;
}
