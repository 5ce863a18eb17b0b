import { describe, expect, test } from "vitest";
import { bundleSize } from "./bundle.ts";

describe("the size of a bundle", () => {
  test("is what is loaded at start, and that is all where nothing is loaded later", async () => {
    const { atStart, total } = await bundleSize('export { default } from "ky";');
    expect(atStart).toBeGreaterThan(5_000);
    expect(total).toBe(atStart);
  });

  test("counts beside it what is imported when it is needed", async () => {
    const whole = await bundleSize('export { default } from "ky";');
    const lazy = await bundleSize('export const load = () => import("ky");');
    expect(lazy.atStart).toBeLessThan(whole.atStart / 10);
    expect(lazy.total).toBeGreaterThan(whole.total);
  });
  test("counts what gets a token to a first call, where the vendor issues one", async () => {
    const issued = await bundleSize('export * from "@jumun/crema";');
    expect(issued.firstCall).toBeGreaterThan(issued.atStart);
    expect(issued.firstCall).toBeLessThan(issued.total);
    const given = await bundleSize('export * from "@jumun/ax-cloud";');
    expect(given.firstCall).toBe(given.atStart);
  });
});
