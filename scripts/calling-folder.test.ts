import { repositoryRoot } from "@jumun/contract/vendors";
import { expect, test } from "vitest";
import { callingFolder } from "./calling-folder.ts";

test.each<[what: string, called: string | undefined, folder: string, paths: string]>([
  ["npm, which says where", "/home/hong/문서", repositoryRoot, "/home/hong/문서"],
  ["Node at the root", undefined, repositoryRoot, repositoryRoot],
  ["Node elsewhere, below somebody else's npm", "/home/hong", "/home/kim", "/home/kim"],
])("paths are from where %s was called", (_, called, folder, paths) => {
  expect(callingFolder(called === undefined ? {} : { INIT_CWD: called }, folder)).toBe(paths);
});
