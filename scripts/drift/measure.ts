import { readFile } from "node:fs/promises";
import { bundleContract } from "@jumun/contract/bundle";
import { contractPath } from "@jumun/contract/vendors";
import type { Document } from "@jumun/openapi/document";
import { formatPointer } from "@jumun/openapi/json-pointer";
import { listOperations } from "@jumun/openapi/list-operations";
import type { ContractOperation } from "@jumun/openapi/operation";
import { lineFinder } from "@jumun/proof/mutation/place";
import { ContractCheck } from "./check.ts";
import { Findings, type LocatedFinding } from "./finding.ts";
import { harEntries } from "./har-entries.ts";
import { readEntry } from "./observed-exchange.ts";
import { type OperationCoverage, TrafficCoverage } from "./traffic-coverage.ts";

/** How recorded traffic differs from a contract. */
export interface Drift {
  readonly vendor: string;
  /** The HAR file. */
  readonly file: string;
  /** Exchanges with the vendor, and with anybody else. */
  readonly exchanges: number;
  readonly foreign: number;
  readonly findings: readonly LocatedFinding[];
  readonly coverage: readonly OperationCoverage[];
}

export interface DriftOptions {
  /** The address under which the traffic was recorded, where it is not the vendor's. */
  readonly server?: string;
  /** The checkout whose `specs/` is read; by default the one that this file is part of. */
  readonly root?: string;
}

/**
 * Holds every exchange of a HAR file to the vendor's contract.
 * @throws Error if there is no such vendor, if the file is no whole HAR file, or if none of its
 * exchanges is with the vendor.
 */
export async function measureDrift(
  vendor: string,
  file: string,
  { server, root }: DriftOptions = {},
): Promise<Drift> {
  const contract = contractPath(vendor, root);
  const document = await bundleContract(contract);
  const operations = listOperations(document);
  const bases = server === undefined ? serverAddresses(document) : [address(server)];
  if (bases.length === 0) {
    throw new Error(
      `The contract of ${vendor} names no host of its own: say with --server under which address the traffic was recorded.`,
    );
  }
  const check = new ContractCheck(document, operations);
  const findings = new Findings();
  const coverage = new TrafficCoverage(operations);
  const others = new Set<string>();
  let entryNumber = 0;
  let exchanges = 0;
  for await (const entry of harEntries(file)) {
    entryNumber += 1;
    const exchange = readEntry(entry);
    if (exchange === undefined) continue;
    const path = pathUnder(bases, exchange.url);
    if (path === undefined) {
      if (others.size < 5) others.add(exchange.url.host);
      continue;
    }
    exchanges += 1;
    const checked = check.check(exchange, path);
    for (const finding of checked.findings) findings.add(finding, entryNumber);
    coverage.add(checked);
  }
  if (exchanges === 0) {
    const hosts = others.size === 0 ? "nobody" : [...others].join(", ");
    throw new Error(
      `${file} holds no exchange with ${vendor} (${bases.map(({ href }) => href).join(", ")}), only with ${hosts}: give the right file, or the address with --server.`,
    );
  }
  return {
    vendor,
    file,
    exchanges,
    foreign: entryNumber - exchanges,
    findings: located(findings, operations, await readFile(contract, "utf8")),
    coverage: coverage.list(),
  };
}

function located(
  findings: Findings,
  operations: readonly ContractOperation[],
  contract: string,
): LocatedFinding[] {
  const lineOf = lineFinder(contract);
  const lines = operations.map(({ id, path, method }) => {
    return [id, lineOf(formatPointer(["paths", path, method.toLowerCase()]))] as const;
  });
  const known = new Map<string | undefined, number>([...lines, [undefined, lineOf("/paths")]]);
  return findings.list().map((one) => ({ ...one, line: known.get(one.operationId) ?? 1 }));
}

/** Those that are addresses: a placeholder, or one that cannot exist, is none. */
function serverAddresses(document: Document): URL[] {
  return (document.servers ?? []).flatMap((server) =>
    server["x-environment"] !== undefined && URL.canParse(server.url) ? [new URL(server.url)] : [],
  );
}

function address(server: string): URL {
  if (!URL.canParse(server)) {
    throw new Error(`--server ${server} is no address: write it as http://127.0.0.1:4010/crema.`);
  }
  return new URL(server);
}

function pathUnder(bases: readonly URL[], url: URL): string | undefined {
  for (const base of bases) {
    const prefix = base.pathname.replace(/\/$/, "");
    if (url.origin !== base.origin || !url.pathname.startsWith(`${prefix}/`)) continue;
    return url.pathname.slice(prefix.length);
  }
  return undefined;
}
