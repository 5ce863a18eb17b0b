import { describe, expect, test } from "vitest";
import { readFault } from "./fault.ts";
import { createFaultPlan } from "./fault-plan.ts";
import { MockStartError, startMock } from "./mock.ts";
import { startShop } from "./testing/start.ts";

const cut = readFault("cut");
const html = readFault("html");

function taken(seed: string, rate = 0.3, count = 2000): string {
  const plan = createFaultPlan({ faults: [cut, html], rate, seed });
  return Array.from({ length: count }, () => plan.take("nuri/listOrders")?.name.at(0) ?? "-").join(
    "",
  );
}

describe("a share of requests", () => {
  test("fails about as often as is asked for, by each fault alike", () => {
    const all = taken("7");
    const cuts = all.split("c").length - 1;
    const pages = all.split("h").length - 1;
    expect((cuts + pages) / all.length).toBeGreaterThan(0.25);
    expect((cuts + pages) / all.length).toBeLessThan(0.35);
    expect(Math.abs(cuts - pages)).toBeLessThan(100);
  });

  test("fails in the same places for the same seed, and in others for another", () => {
    expect(taken("7")).toBe(taken("7"));
    expect(taken("7")).not.toBe(taken("8"));
  });

  test("may be none or all", () => {
    expect(taken("7", 0)).toMatch(/^-+$/);
    expect(taken("7", 1)).not.toContain("-");
  });

  test("comes again from the beginning after a reset, without what was ordered", () => {
    const plan = createFaultPlan({ faults: [cut], rate: 0.5, seed: "7" });
    const run = () => Array.from({ length: 50 }, () => plan.take("nuri/listOrders"));
    const first = run();
    plan.failNext("nuri/listOrders", html, 9);
    plan.reset();
    expect(run()).toEqual(first);
  });

  test("is out of all requests of a mock, and repeats with its seed", async () => {
    const statuses = async (seed: number) => {
      const mock = await startShop(undefined, { faults: ["server-error"], faultRate: 0.5, seed });
      const found = [];
      for (let count = 0; count < 20; count += 1) {
        found.push((await fetch(`${mock.url("nuri")}/orders/latest?access_token=k`)).status);
      }
      return found;
    };
    const first = await statuses(7);
    expect(new Set(first)).toEqual(new Set([200, 500]));
    expect(await statuses(7)).toEqual(first);
    expect(await statuses(8)).not.toEqual(first);
  });

  test("must be a share, of faults that there are", async () => {
    await expect(startMock({ faults: ["cut"], faultRate: 10 })).rejects.toThrow(
      new MockStartError("A share of requests to fail is from 0 (none) to 1 (each), and not 10."),
    );
    // @ts-expect-error: there is no such fault.
    await expect(startMock({ faults: ["reset"] })).rejects.toThrow('There is no fault "reset"');
  });
});
