import { expect, test } from "vitest";
import { bundleSize } from "./bundle.ts";
import { partSizes } from "./part-size.ts";

const source = 'export * from "@jumun/ax-cloud";';

test("a part costs what the bundle is smaller without it, and all of them at most the whole", async () => {
  const { atStart } = await bundleSize(source);
  const {
    errors = 0,
    contract = 0,
    nothing,
  } = await partSizes(source, {
    errors: ["errors", "error-class"],
    contract: ["contract"],
    nothing: ["no-such-file"],
  });
  expect(errors).toBeGreaterThan(200);
  expect(contract).toBeGreaterThan(100);
  expect(errors + contract).toBeLessThan(atStart / 2);
  expect(nothing).toBe(0);
});
