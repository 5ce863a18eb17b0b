/** The figures of the site beside the stock page of `redocly build-docs`, in one run. */
import { execFile } from "node:child_process";
import { appendFile, cp, mkdtemp, rm } from "node:fs/promises";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { listVendors, repositoryRoot } from "@jumun/contract/vendors";
import { Command, InvalidArgumentError } from "commander";
import { markdownTable } from "markdown-table";
import { serveSite } from "../src/serve.ts";
import { launchChromium } from "../test/chromium.ts";
import { loadPages, type PageLoad } from "./page-load.ts";
import { buildStockPages } from "./stock-page.ts";

async function run({ rounds }: { readonly rounds: number }): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "jumun-docs-bench-"));
  try {
    await measure(folder, rounds);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function measure(folder: string, rounds: number): Promise<void> {
  const vendors = listVendors();
  const load = loadavg()[0]?.toFixed(1);
  print(`${cpus().length} × ${cpus()[0]?.model}, load ${load}, Node ${process.version}`);
  const ours = join(folder, "site");
  const builds: number[] = [];
  for (let round = 0; round < rounds; round += 1) builds.push(await build(ours));
  await buildStockPages(join(ours, "stock"), vendors);

  const [first, second] = vendors;
  if (first === undefined || second === undefined) throw new Error("Two vendors are needed.");
  const rebuilds = await rebuildChanged(join(folder, "changing"), first, rounds);
  await using servers = new AsyncDisposableStack();
  const { url, close } = await serveSite({ folder: ours, port: 0 });
  servers.defer(close);
  const { browser } = await launchChromium();
  servers.defer(() => browser.close());
  const pagesOf = (where: string) => [first, second].map((name) => `${url}${where}${name}/`);
  const landing: PageLoad[] = [];
  const loads = { ours: new Pair(), stock: new Pair() };
  // In turns, so that what else the machine does meanwhile befalls both alike.
  for (let round = 1; round <= rounds; round += 1) {
    landing.push(...(await loadPages(browser, [url])));
    // By turns, also as to who comes first: who does pays for what the browser starts again.
    const turn = ["ours", "stock"] as const;
    for (const whose of round % 2 === 0 ? turn : turn.toReversed()) {
      loads[whose].add(await loadPages(browser, pagesOf(whose === "ours" ? "" : "stock/")));
    }
    print(`round ${round} of ${rounds}`);
  }

  const rows = (["first", "second"] as const).flatMap((which) =>
    (["ours", "stock"] as const).map((whose) => {
      const { firstPaint, largestPaint, bytes } = middle(loads[whose][which]);
      const name = `${which} vendor page, ${whose === "ours" ? "jumun" : "`redocly build-docs`"}`;
      return [name, firstPaint.toFixed(0), largestPaint.toFixed(0), kilobytes(bytes)];
    }),
  );
  const align = ["l", "r", "r", "r"];
  print(`\n${markdownTable([["", "first paint, ms", "largest, ms", "kB"], ...rows], { align })}\n`);

  const beside = (of: keyof PageLoad, which: "first" | "second") =>
    middle(loads.ours[which])[of] / middle(loads.stock[which])[of];
  const seconds = median(builds) / 1_000;
  const lines = [
    at("landing page, transferred", middle(landing).bytes / 1_000, 60, "kB"),
    at("first vendor page, first paint, beside stock", beside("firstPaint", "first"), 1, "×"),
    at("first vendor page, largest paint, beside stock", beside("largestPaint", "first"), 1, "×"),
    at("second vendor page, first paint, beside stock", beside("firstPaint", "second"), 1, "×"),
    at("second vendor page, largest paint, beside stock", beside("largestPaint", "second"), 1, "×"),
    at("second vendor page, transferred, beside stock", beside("bytes", "second"), 1, "×"),
    at(`the whole site of ${vendors.length} vendors, nothing cached`, seconds, 10, "s"),
    at("the same, one contract changed", median(rebuilds) / 1_000, 3, "s"),
  ];
  const table = lines.map(({ figure, must, is, isReached }) => [
    figure,
    must,
    is,
    isReached ? "reached" : "**missed**",
  ]);
  print(markdownTable([["figure", "must be", "is", ""], ...table]));
  for (const { figure, must, is } of lines.filter(({ isReached }) => !isReached)) {
    process.stderr.write(`${figure}: must be ${must}, and is ${is}.\n`);
    process.exitCode = 1;
  }
}

/** The loads of two pages, the second one with what the first one left in the cache. */
class Pair {
  readonly first: PageLoad[] = [];
  readonly second: PageLoad[] = [];

  add([first, second]: readonly PageLoad[]): void {
    if (first !== undefined) this.first.push(first);
    if (second !== undefined) this.second.push(second);
  }
}

/** Builds the site again and again, each time with that vendor's contract changed and the others as they were. */
async function rebuildChanged(folder: string, vendor: string, rounds: number): Promise<number[]> {
  const root = join(folder, "checkout");
  await cp(join(repositoryRoot, "specs"), join(root, "specs"), { recursive: true });
  const again = [join(folder, "site"), root, join(folder, "kept")] as const;
  await build(...again);
  const milliseconds: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    await appendFile(join(root, "specs", vendor, "openapi.yaml"), `# change ${round}\n`);
    milliseconds.push(await build(...again));
  }
  return milliseconds;
}

async function build(...folders: readonly string[]): Promise<number> {
  const script = fileURLToPath(new URL("build-process.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script, ...folders]);
  return Number(stdout);
}

function middle(loads: readonly PageLoad[]): PageLoad {
  return {
    firstPaint: median(loads.map(({ firstPaint }) => firstPaint)),
    largestPaint: median(loads.map(({ largestPaint }) => largestPaint)),
    bytes: median(loads.map(({ bytes }) => bytes)),
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function at(figure: string, measured: number, bound: number, unit: string) {
  return {
    figure,
    must: `≤ ${bound} ${unit}`,
    is: `${measured.toFixed(2)} ${unit}`,
    isReached: measured <= bound,
  };
}

function kilobytes(bytes: number): string {
  return (bytes / 1_000).toFixed(1);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function positive(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new InvalidArgumentError("Give a whole number from 1.");
}

await new Command("bench:docs")
  .description("Measures the site's pages and its build beside the pages of `redocly build-docs`.")
  .option("--rounds <number>", "how often each page is loaded and the site built", positive, 9)
  .action(run)
  .parseAsync();
