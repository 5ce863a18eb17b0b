import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { listVendors, repositoryRoot } from "@jumun/contract/vendors";
import { expect, test } from "vitest";
import { callingFolder } from "./calling-folder.ts";

const run = promisify(execFile);

test.each<[what: string, called: string | undefined, folder: string, paths: string]>([
  ["npm, which says where", "/home/hong/문서", repositoryRoot, "/home/hong/문서"],
  ["Node at the root", undefined, repositoryRoot, repositoryRoot],
  ["Node elsewhere, below somebody else's npm", "/home/hong", "/home/kim", "/home/kim"],
])("paths are from where %s was called", (_, called, folder, paths) => {
  expect(callingFolder(called === undefined ? {} : { INIT_CWD: called }, folder)).toBe(paths);
});

test("npm run new-vendor takes a specification from where it is called", async () => {
  const [vendor = ""] = listVendors();
  const called = run(
    "npm",
    ["run", "new-vendor", "--", "haneul-market", "--spec", "../README.md"],
    {
      cwd: join(repositoryRoot, "specs", vendor),
      env: { PATH: process.env.PATH, HOME: process.env.HOME },
    },
  );
  // It is found, and is no specification.
  await expect(called).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining(`${join(repositoryRoot, "specs", "README.md")}`),
  });
  await expect(called).rejects.not.toMatchObject({
    stderr: expect.stringContaining("there is no such file"),
  });
});
