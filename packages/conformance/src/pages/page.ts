import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { repositoryRoot } from "@jumun/contract/vendors";
import { type Path, type Position, readYaml, type YamlFile } from "@jumun/contract/yaml-file";
import { type Expectation, expectationFaults } from "../expectation/expectation.ts";

/** A vendor's page as data, in the vendor's words: `specs/<vendor>/pages/<page>.yaml`. */
export interface Page {
  readonly file: YamlFile;
  readonly page: {
    readonly title: string;
    readonly url?: string;
    /** `whole`, or how far the page was read. */
    readonly read: string;
  };
  readonly operations: readonly PageOperation[];
  readonly statements: readonly {
    readonly for: string;
    readonly heading: string;
    readonly text: string;
  }[];
  readonly tables: readonly Table[];
  readonly samples: readonly Sample[];
  /** Written by hand where the page shows no exchange. */
  readonly expectations: readonly Expectation[];
}

export interface PageOperation {
  readonly name: string;
  readonly heading: string;
  readonly method: string;
  readonly path?: string;
  readonly url?: string;
  /** Addresses by environment. */
  readonly endpoint?: Readonly<Record<string, string>>;
}

export interface Table {
  /** `listUnpaidOrders.parameters`, `setInvoice.body`, `setInvoice.header`, `setInvoice.200`. */
  readonly for: string;
  readonly heading: string;
  readonly rows: readonly Row[];
}

export interface Row {
  /** `limit`, `orders[].bundle_no`, `[].result`. */
  readonly name: string;
  /** As printed, like `required`. */
  readonly type?: string;
  readonly required?: string;
  readonly default?: string;
  /** Allowed values with their meanings. */
  readonly values?: Readonly<Record<string, string>>;
  readonly text?: string;
  /** Decisions of the contract against this row. */
  readonly discrepancy?: string | readonly string[];
}

export interface Sample {
  /** `setInvoice.request`, `setInvoice.200`. */
  readonly for: string;
  readonly heading: string;
  readonly method?: string;
  readonly url?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly status?: number;
  readonly language?: string;
  /** The sample as printed if it is a program. */
  readonly program?: string;
  readonly discrepancy?: string | readonly string[];
}

/** The pages of a vendor, in the order of their files. */
export async function readPages(vendor: string): Promise<Page[]> {
  const folder = join(repositoryRoot, "specs", vendor, "pages");
  const names = await readdir(folder).catch(() => []);
  const files = await Promise.all(
    names
      .filter((name) => name.endsWith(".yaml"))
      .sort()
      .map((name) => readYaml(join(folder, name))),
  );
  return files.flatMap((file) => file ?? []).map(readPage);
}

function readPage(file: YamlFile): Page {
  const empty = { operations: [], statements: [], tables: [], samples: [], expectations: [] };
  return { ...empty, ...Object(file.value), file };
}

/** `specs/crema/pages/unpaid-orders.yaml:12:9`, as editors link it. */
export function placeIn({ file }: Page, path: Path): string {
  const { line, column }: Position = file.position(path);
  return `${file.file.slice(repositoryRoot.length)}:${line}:${column}`;
}

/** The faults in the form of a page, a sentence each. */
export function pageFaults(page: Page, operations: readonly string[]): string[] {
  const fault = (path: Path, message: string) => `${placeIn(page, path)} ${message}`;
  const { title, read } = Object(page.page);
  const unknown = (path: Path, name: unknown) =>
    operations.includes(String(name).split(".")[0] ?? "")
      ? []
      : [fault(path, `The contract has no operation ${String(name)}: correct the name.`)];
  return [
    ...(typeof title === "string" ? [] : [fault(["page"], "The page has no title.")]),
    ...(/^(whole|to |no)/.test(String(read))
      ? []
      : [fault(["page"], "`read` is `whole`, `to …` with the last heading read, or `no`.")]),
    ...page.operations.flatMap(({ name }, index) => unknown(["operations", index, "name"], name)),
    ...page.tables.flatMap((table, index) => unknown(["tables", index, "for"], table.for)),
    ...page.samples.flatMap((sample, index) => unknown(["samples", index, "for"], sample.for)),
    ...page.expectations.flatMap((entry, index) => [
      ...unknown(["expectations", index, "operation"], entry.operation),
      ...expectationFaults({ ...entry }).map((text) => fault(["expectations", index], text)),
    ]),
  ];
}
