import { expect, test } from "vitest";
import { bundleSize } from "./bundle.ts";
import { vendorSize } from "./vendor-size.ts";

test("a vendor's client is measured as what its package exports", async () => {
  const { atStart, firstCall, total } = await vendorSize("crema");
  expect({ atStart, firstCall, total }).toEqual(await bundleSize('export * from "@jumun/crema";'));
});

test("what the contract brings is told apart from the runtime, which all share", async () => {
  const [small, large] = [await vendorSize("ax-cloud"), await vendorSize("crema")];
  expect(large.operations).toBeGreaterThan(small.operations);
  expect(large.own).toBeGreaterThan(small.own);
  expect(small.own).toBeGreaterThan(100);
  expect(small.own).toBeLessThan(small.atStart / 2);
});
