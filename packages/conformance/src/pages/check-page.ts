import type { Path } from "@jumun/contract/yaml-file";
import type { Document } from "@jumun/openapi/document";
import { listOperations } from "@jumun/openapi/list-operations";
import type { ContractOperation } from "@jumun/openapi/operation";
import { type Judged, unmet } from "../expectation/evaluate.ts";
import { rowFaults } from "./check-row.ts";
import {
  type Page,
  type PageOperation,
  placeIn,
  type Row,
  type Sample,
  type Table,
} from "./page.ts";
import { sampleExchange } from "./sample-exchange.ts";

/** One check of a contract against a page. */
export interface PageCheck {
  /** `unpaid-orders.yaml: row limit of listUnpaidOrders.parameters`. */
  readonly title: string;
  /** Describes the problem, with file and line; undefined if the check passes. */
  readonly problem: (judged: Judged) => Promise<string | undefined>;
}

/** Every operation, row, sample and expectation of a page. */
export function pageChecks(page: Page): PageCheck[] {
  const file = page.file.file.split("/").at(-1);
  const deviation =
    (path: Path, { discrepancy }: Pick<Row, "discrepancy">, find: Find): PageCheck["problem"] =>
    async (judged) => {
      const found = await find(judged);
      const ids = [discrepancy ?? []].flat().join(", ");
      if (found !== undefined && ids === "") {
        return `${placeIn(page, path)} The contract differs from the page: ${found}. Correct it, or name the discrepancy that covers it.`;
      }
      if (found === undefined && ids !== "") {
        return `${placeIn(page, path)} The contract does not differ from the page here: remove the discrepancy ${ids}.`;
      }
      return undefined;
    };
  return [
    ...page.operations.map((operation, index) => ({
      title: `${file}: request line of ${operation.name}`,
      problem: deviation(["operations", index], {}, ({ document }) =>
        lineFault(document, operation),
      ),
    })),
    ...page.tables.flatMap((table, at) =>
      table.rows.map((row, index) => ({
        title: `${file}: row ${row.name} of ${table.for}`,
        problem: deviation(["tables", at, "rows", index], row, ({ document }) =>
          rowFault(document, table, row),
        ),
      })),
    ),
    ...page.samples.map((sample, index) => ({
      title: `${file}: sample “${[sample.heading, sample.language].filter(Boolean).join(", ")}” of ${sample.for}`,
      problem: deviation(["samples", index], sample, (judged) => sampleFault(judged, sample)),
    })),
    ...page.expectations.map((expectation, index) => ({
      title: `${file}: ${expectation.title}`,
      async problem(judged: Judged) {
        const because = await unmet(judged, expectation);
        return because && `${placeIn(page, ["expectations", index])} ${because}`;
      },
    })),
  ];
}

type Find = (judged: Judged) => Promise<string | undefined>;

async function lineFault(document: Document, printed: PageOperation): Promise<string | undefined> {
  const operation = operationOf(document, printed.name);
  const { path, url, endpoint } = printed;
  const addresses = [path, url, ...Object.values(endpoint ?? {})].filter(
    (one) => one !== undefined,
  );
  if (operation.method !== printed.method.toUpperCase()) {
    return `the page says ${printed.method}, the contract ${operation.method}`;
  }
  const servers = (document.servers ?? []).map((server) => server.url);
  const known = [operation.path, ...servers.map((server) => `${server}${operation.path}`)];
  // Pages print `/orders/:id`, OpenAPI `/orders/{id}`.
  const templated = (address: string) => address.replace(/\/:(\w+)/g, "/{$1}");
  const other = addresses.find((address) => !known.includes(templated(address)));
  return other && `the page says ${other}, the contract ${known.join(" or ")}`;
}

async function rowFault(document: Document, table: Table, row: Row): Promise<string | undefined> {
  const operation = operationOf(document, table.for.split(".")[0] ?? "");
  const faults = rowFaults(document, operation, table, row);
  return faults.length === 0 ? undefined : `in ${row.name}, ${faults.join(", and ")}`;
}

async function sampleFault(judged: Judged, sample: Sample): Promise<string | undefined> {
  const { document, contract } = judged;
  const operation = operationOf(document, sample.for.split(".")[0] ?? "");
  const schemes = Object.keys(document.components?.securitySchemes ?? {});
  if (isOtherHalf(operation, sample)) return "the request is that of the other half of the split";
  const exchange = await sampleExchange(contract, schemes, operation, sample);
  return "fault" in exchange ? exchange.fault : unmet(judged, exchange);
}

function isOtherHalf({ halfOf }: ContractOperation, { url }: Sample): boolean {
  if (halfOf?.present !== true || url === undefined) return false;
  return !new URL(url, "https://vendor.invalid").searchParams.has(halfOf.by);
}

function operationOf(document: Document, id: string): ContractOperation {
  const found = listOperations(document).find((operation) => operation.id === id);
  if (found === undefined) throw new Error(`The contract has no operation ${id}.`);
  return found;
}
