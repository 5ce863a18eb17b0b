import { describe, expect, test } from "vitest";
import { parseFault } from "./fault.ts";
import { createFaultPlan } from "./fault-plan.ts";
import { MockStartError, startMock } from "./mock.ts";
import { startShop } from "./testing/start.ts";

const list = "nuri/listOrders";
const operations = new Set([list]);
const plan = (fault: string) => ({ fault: parseFault(fault), operations });
const cut = plan("cut");
const html = plan("html");

function taken(seed: string, rate = 0.3, count = 2000): string {
  const faults = createFaultPlan({ faults: [cut, html], rate, seed });
  return Array.from({ length: count }, () => faults.take(list, undefined)?.name.at(0) ?? "-").join(
    "",
  );
}

describe("a share of calls", () => {
  test("fails at about this rate, with each fault equally often", () => {
    const all = taken("7");
    const cuts = all.split("c").length - 1;
    const pages = all.split("h").length - 1;
    expect((cuts + pages) / all.length).toBeGreaterThan(0.25);
    expect((cuts + pages) / all.length).toBeLessThan(0.35);
    expect(Math.abs(cuts - pages)).toBeLessThan(100);
  });

  test("is repeated by the same seed only", () => {
    expect(taken("7")).toBe(taken("7"));
    expect(taken("7")).not.toBe(taken("8"));
  });

  test("may be 0 or 1", () => {
    expect(taken("7", 0)).toMatch(/^-+$/);
    expect(taken("7", 1)).not.toContain("-");
  });

  test("has only operations that the faults are for", () => {
    const faults = createFaultPlan({ faults: [cut], rate: 1, seed: "7" });
    expect(faults.take("nuri/createOrder", undefined)).toBeUndefined();
    expect(faults.take(list, undefined)).toBe(cut.fault);
  });

  test("begins again after a reset, without the faults that were added", () => {
    const faults = createFaultPlan({ faults: [cut], rate: 0.5, seed: "7" });
    const run = () => Array.from({ length: 50 }, () => faults.take(list, undefined));
    const first = run();
    faults.failNext(html, 9);
    faults.failNth(html, 5);
    faults.reset();
    expect(run()).toEqual(first);
  });

  test("is a share of all requests to a mock, and repeats with its seed", async () => {
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

  test("is from 0 to 1, and its faults exist", async () => {
    await expect(startMock({ faults: ["cut"], faultRate: 10 })).rejects.toThrow(
      new MockStartError("The share of calls that fail is from 0 (none) to 1 (each), and not 10."),
    );
    // @ts-expect-error: there is no such fault.
    await expect(startMock({ faults: ["reset"] })).rejects.toThrow('There is no fault "reset"');
  });
});

describe("the n-th call", () => {
  const names = (count: number, take: () => { name: string } | undefined) =>
    Array.from({ length: count }, () => take()?.name ?? "-");

  test("fails once, counted from the start and again from a reset", () => {
    const faults = createFaultPlan({ faults: [plan("cut@3")], rate: 1, seed: "7" });
    const take = () => faults.take(list, undefined);
    expect(names(5, take)).toEqual(["-", "-", "cut", "-", "-"]);
    faults.reset();
    expect(names(3, take)).toEqual(["-", "-", "cut"]);
  });

  test("is counted from now by failNth, and a call has one fault", () => {
    const faults = createFaultPlan({ faults: [], rate: 0, seed: "7" });
    const take = () => faults.take(list, undefined);
    take();
    faults.failNth(cut, 2);
    faults.failNth(html, 2);
    faults.failNext(plan("drip"), 2);
    expect(names(5, take)).toEqual(["drip", "cut", "html", "drip", "-"]);
  });

  test("is counted among the calls that ask for the same fault in their header", () => {
    const faults = createFaultPlan({ faults: [], rate: 0, seed: "7" });
    const requested = plan("cut@2");
    expect(names(3, () => faults.take(list, requested))).toEqual(["-", "cut", "-"]);
    expect(faults.take("nuri/createOrder", cut)).toBeUndefined();
  });
});
