import { readFile } from "node:fs/promises";
import { bundleContract } from "@jumun/contract/bundle";
import type { Document, Evidence } from "@jumun/contract/document";
import { formatProblem, lintContract } from "@jumun/contract/lint";
import { type ContractOperation, listOperations } from "@jumun/contract/operation";
import { contractPath } from "@jumun/contract/vendors";
import { annotate } from "./annotate.ts";
import { operationLinks } from "./operation-link.ts";
import { type Admissions, countAdmissions, evidenceOf } from "./record.ts";
import type { Thing } from "./thing.ts";

/** What the site knows of one vendor. */
export interface Vendor {
  /** `crema`: the name of its folder, here as in `specs/`. */
  readonly name: string;
  readonly title: string;
  /** In a sentence or less, without Markdown. */
  readonly summary: string;
  /** Where the contract as a whole is known from. */
  readonly evidence: Evidence | undefined;
  /** The contract as it was written, byte for byte. */
  readonly source: Buffer;
  readonly document: Document;
  /** The contract with what our own words say put into words, as the page shows it. */
  readonly annotated: Thing;
  readonly operations: readonly LinkedOperation[];
  readonly admissions: Admissions;
}

export interface LinkedOperation extends ContractOperation {
  /** Where it is described, from the site's root. */
  readonly address: string;
}

/**
 * @param root the checkout whose `specs/` holds the contract.
 * @throws Error if there is no such vendor, or if its contract breaks the rules of specs/README.md.
 */
export async function readVendor(name: string, root?: string): Promise<Vendor> {
  const path = contractPath(name, root);
  const problems = await lintContract(path);
  if (problems.length > 0) {
    const list = problems.map((problem) => formatProblem(problem, root)).join("\n");
    throw new Error(`No page is made from the contract of ${name} while it is wrong:\n${list}`);
  }
  const document = await bundleContract(path);
  const annotated = annotate(document);
  const linkTo = await operationLinks(annotated);
  const info: Thing = { ...document.info };
  return {
    name,
    title: typeof info.title === "string" ? info.title : name,
    summary: typeof info.summary === "string" ? info.summary : "",
    evidence: evidenceOf(info),
    source: await readFile(path),
    document,
    annotated,
    operations: listOperations(document).map((operation) => ({
      ...operation,
      address: `${name}/index.html${linkTo(operation)}`,
    })),
    admissions: countAdmissions(document),
  };
}
