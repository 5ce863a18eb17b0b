import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { contractPath, listVendors } from "./vendors.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "jumun-vendors-"));
  for (const vendor of ["playauto", "ax-cloud", "begun"]) {
    mkdirSync(join(root, "specs", vendor), { recursive: true });
  }
  writeFileSync(join(root, "specs/playauto/openapi.yaml"), "openapi: 3.1.0\n");
  writeFileSync(join(root, "specs/ax-cloud/openapi.yaml"), "openapi: 3.1.0\n");
  writeFileSync(join(root, "specs/README.md"), "# How a contract is written\n");
});

afterEach(() => rmSync(root, { recursive: true }));

test("the vendors are the folders with a contract, in alphabetical order", () => {
  expect(listVendors(root)).toEqual(["ax-cloud", "playauto"]);
});

test("this repository has vendors", () => {
  const [vendor = ""] = listVendors();
  expect(contractPath(vendor)).toMatch(/specs.[a-z0-9-]+.openapi\.yaml$/);
});

describe("the path of a contract", () => {
  test("is in the vendor's folder", () => {
    expect(contractPath("playauto", root)).toBe(join(root, "specs/playauto/openapi.yaml"));
  });

  test.for(["coupang", "README.md", "..", "playauto/../ax-cloud", ""])(
    'is not found for "%s", and the known vendors are named',
    (vendor) => {
      expect(() => contractPath(vendor, root)).toThrow(
        new Error(`specs/ has no vendor "${vendor}". Choose from: ax-cloud, playauto.`),
      );
    },
  );

  test("is an error for a folder without a contract", () => {
    expect(() => contractPath("begun", root)).toThrow(
      new Error(
        "specs/begun has no openapi.yaml. Write the contract as specs/README.md describes, or remove the folder.",
      ),
    );
  });
});
