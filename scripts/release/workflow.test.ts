import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "@jumun/contract/vendors";
import { describe, expect, test } from "vitest";
import { checkWorkflow } from "./workflow.ts";

const folder = join(repositoryRoot, ".github", "workflows");
const { scripts } = JSON.parse(readFileSync(join(repositoryRoot, "package.json"), "utf8"));
const commands = Object.keys(scripts);

test.each(readdirSync(folder))("%s holds to the rules", async (name) => {
  expect(await checkWorkflow(readFileSync(join(folder, name), "utf8"), commands)).toEqual([]);
});

test("only the release may ask for an identity", () => {
  const asking = readdirSync(folder).filter((name) =>
    readFileSync(join(folder, name), "utf8").includes("id-token: write"),
  );
  expect(asking).toEqual(["release.yml"]);
});

describe("a workflow is refused", () => {
  const right = readFileSync(join(folder, "ci.yml"), "utf8");
  const cases = [
    ["whose action is a tag", /checkout@[0-9a-f]{40}/, "checkout@v4", "actions/checkout@v4"],
    ["that declares no permissions", /permissions:\n {2}contents: read\n/, "", "permissions"],
    ["with write permissions for all jobs", "contents: read", "contents: write", "contents"],
    ["whose job may run for hours", "    timeout-minutes: 30\n", "", "timeout-minutes"],
    ["without concurrency", /concurrency:\n.*\n.*\n/, "", "concurrency"],
    ["that runs a command that is not there", "npm run diff", "npm run dfif", "dfif"],
    [
      "that puts a title into a shell",
      "run: npm test",
      `run: echo "\${{ github.event.pull_request.title }}"`,
      "run",
    ],
    ["that the schema does not know", "runs-on:", "run-on:", "runs-on"],
    ["that names what GitHub does not tell", "github.ref }}", "github.reff }}", "reff"],
  ] as const;

  test.each(cases)("%s", async (_, part, by, complaint) => {
    const wrong = right.replace(part, by);
    expect(wrong).not.toBe(right);

    const problems = await checkWorkflow(wrong, commands);

    expect(problems.join("\n")).toContain(complaint);
  });
});
