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
        new Error(`There is no vendor "${vendor}" in specs/; there are ax-cloud, playauto.`),
      );
    },
  );

  test("is not found in a folder without contract", () => {
    expect(() => contractPath("begun", root)).toThrow(
      new Error(
        "specs/begun has no openapi.yaml; write the contract there as specs/README.md says, or remove the folder.",
      ),
    );
  });

  test("is not found where there is no vendor at all", () => {
    rmSync(join(root, "specs"), { recursive: true });
    mkdirSync(join(root, "specs"));
    expect(() => contractPath("crema", root)).toThrow(
      new Error('There is no vendor "crema" in specs/; there is none yet.'),
    );
  });
});
