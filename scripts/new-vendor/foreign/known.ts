import { deepEqual, equal } from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { readCoverage } from "@jumun/contract/coverage";
import type { Checkout } from "../../checkout/checkout.ts";
import { runIn } from "../../checkout/run-in.ts";
import { turbo } from "../../turbo.ts";

/**
 * Holds what a checkout's tools make of its vendors to them, after all its tests were run.
 * @throws AssertionError that names what does not know which vendor
 */
export async function expectKnown(checkout: Checkout, vendors: readonly string[]): Promise<void> {
  const { root } = checkout;
  const landing = await landingPage(checkout);
  const bench = await sizes(checkout);
  for (const name of vendors) {
    equal(landing.includes(`/${name}`), true, `The mock does not name ${name}.`);
    const page = join(root, "packages", "docs", "dist", name, "index.html");
    equal(existsSync(page), true, `The site has no page of ${name}.`);
    const row = `| \`@jumun/${name}\``;
    equal(bench.includes(row), true, `The bench has no row of ${name}:\n${bench}`);
  }
  // The tests held the coverage.json of each to what they measured; the command says the same.
  const last = vendors.slice(-1);
  const printed = await runScript(checkout, "coverage-contract", ...last, "--json");
  const measured: unknown = Reflect.get(JSON.parse(printed), "vendors");
  deepEqual(
    measured,
    last.map((vendor) => ({ vendor, coverage: readCoverage(vendor, root) })),
  );
}

async function landingPage(checkout: Checkout): Promise<string> {
  await runIn(checkout, "turbo", "run", "contracts", "--filter=@jumun/mock");
  await turbo("build", "--filter=@jumun/mock");
  const { startMock } = await import("@jumun/mock");
  const contracts = join(checkout.root, "packages", "mock", "dist", "contracts");
  const mock = await startMock({ contracts, port: 0 });
  try {
    return await fetch(mock.url()).then((response) => response.text());
  } finally {
    await mock.close();
  }
}

/** The exit code says that a figure is missed, whoever's that is: a bench that broke has no row. */
function sizes(checkout: Checkout): Promise<string> {
  return runScript(checkout, "bench", "--only", "size", "--quick").catch(String);
}

function runScript(checkout: Checkout, script: string, ...args: string[]): Promise<string> {
  return runIn(checkout, process.execPath, join("scripts", `${script}.ts`), ...args);
}
