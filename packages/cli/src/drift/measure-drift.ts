import { basename } from "node:path";
import type { Document } from "@jumun/openapi/document";
import { listOperations } from "@jumun/openapi/list-operations";
import { ExpectedFailure } from "../expected-failure.ts";
import { ContractCheck } from "./contract-check.ts";
import { type CountedFinding, Findings } from "./finding.ts";
import { harEntries } from "./har-entries.ts";
import { readEntry } from "./recorded-exchange.ts";
import { type OperationCoverage, TrafficCoverage } from "./traffic-coverage.ts";
import { typesOnly } from "./types-only.ts";

/** How recorded traffic differs from a contract. Contains no values from the traffic, so it can be shared. */
export interface Drift {
  readonly vendor: string;
  /** The name of the HAR file. */
  readonly file: string;
  /** Exchanges with the vendor. */
  readonly exchanges: number;
  /** Exchanges with others, which are left out. */
  readonly others: number;
  readonly findings: readonly CountedFinding[];
  readonly coverage: readonly OperationCoverage[];
}

/**
 * Compares every exchange of a HAR file with the vendor's contract.
 * @param server the URL under which the traffic was recorded, if it is not the vendor's
 * @throws ExpectedFailure if the file is not a complete HAR file or has no exchange with the vendor
 */
export async function measureDrift(
  vendor: string,
  document: Document,
  file: string,
  server?: string,
): Promise<Drift> {
  const bases = server === undefined ? serverUrls(document) : [serverUrl(server)];
  if (bases.length === 0) {
    throw new ExpectedFailure(
      `${vendor} publishes no host. Give the URL under which the traffic was recorded with --server.`,
    );
  }
  const check = new ContractCheck(document);
  let shapeCheck: ContractCheck | undefined;
  const findings = new Findings();
  const coverage = new TrafficCoverage(listOperations(document));
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
    if (exchange.isShape) shapeCheck ??= new ContractCheck(typesOnly(document));
    const checked = ((exchange.isShape ? shapeCheck : undefined) ?? check).check(exchange, path);
    for (const finding of checked.findings) findings.add(finding, entryNumber);
    coverage.add(checked);
  }
  if (exchanges === 0) {
    const hosts = others.size === 0 ? "" : `, only with ${[...others].join(", ")}`;
    throw new ExpectedFailure(
      `${file} has no exchange with ${vendor} (${bases.map(({ href }) => href).join(", ")})${hosts}. Give another file, or the URL of the recording with --server.`,
    );
  }
  return {
    vendor,
    file: basename(file),
    exchanges,
    others: entryNumber - exchanges,
    findings: findings.list(),
    coverage: coverage.list(),
  };
}

/** The vendor's hosts. A server that is only a placeholder has no environment. */
function serverUrls(document: Document): URL[] {
  return (document.servers ?? []).flatMap((server) =>
    server["x-environment"] !== undefined && URL.canParse(server.url) ? [new URL(server.url)] : [],
  );
}

function serverUrl(server: string): URL {
  if (URL.canParse(server)) return new URL(server);
  throw new ExpectedFailure(
    `--server ${server} is not a URL. Write it like http://127.0.0.1:4010/crema.`,
  );
}

function pathUnder(bases: readonly URL[], url: URL): string | undefined {
  for (const base of bases) {
    const prefix = base.pathname.replace(/\/$/, "");
    if (url.origin !== base.origin || !url.pathname.startsWith(`${prefix}/`)) continue;
    return url.pathname.slice(prefix.length);
  }
  return undefined;
}
