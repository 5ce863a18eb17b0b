import { readFile } from "node:fs/promises";
import type { Document, Evidence } from "@jumun/contract/document";
import { inLanguage, type Language, writtenIn } from "@jumun/contract/language";
import { type Ledger, ledgerOf } from "@jumun/contract/ledger";
import { formatProblem } from "@jumun/contract/lint";
import { readLinted } from "@jumun/contract/linted-contract";
import { type ContractOperation, listOperations } from "@jumun/contract/operation";
import { pinsOf } from "@jumun/contract/pin";
import { contractPath } from "@jumun/contract/vendors";
import { operationLinks } from "./operation-link.ts";
import { evidenceOf } from "./record.ts";
import { prepareReference, type Reference } from "./reference.ts";
import type { Thing } from "./thing.ts";
import { shownDocument } from "./vendor-document.ts";

/** A contract with all that the site reads out of it. */
export interface ShownContract {
  /** `crema`: the name of its folder in `specs/`. */
  readonly name: string;
  /** As it was written, byte for byte. */
  readonly source: Buffer;
  /** In one piece, with its texts in every language. */
  readonly document: Document;
  /** What it admits, one by one. */
  readonly ledger: Ledger;
  readonly in: Readonly<Record<Language, ContractInLanguage>>;
}

/** A contract as readers of one language get it. */
export interface ContractInLanguage {
  readonly title: string;
  /** In a sentence or less, without Markdown. */
  readonly summary: string;
  /** Where the contract as a whole is known from. */
  readonly evidence: Evidence | undefined;
  /** The language of the texts: another one where the contract is not written in that language. */
  readonly written: Language;
  /** The contract with its texts in that language. */
  readonly document: Document;
  /** The same as the vendor's page shows it. */
  readonly shown: Thing;
  readonly reference: Reference;
  readonly operations: readonly ShownOperation[];
}

export interface ShownOperation extends ContractOperation {
  /** Where it is described on the vendor's page: `#/unpaid-orders/createunpaidorder`. */
  readonly fragment: string;
}

/**
 * @param root the checkout whose `specs/` holds the contract.
 * @throws Error if there is no such vendor, or if its contract breaks the rules of specs/README.md.
 */
export async function readShownContract(name: string, root?: string): Promise<ShownContract> {
  const path = contractPath(name, root);
  const linted = await readLinted(path);
  if (!linted.ok) {
    const list = linted.problems.map((problem) => formatProblem(problem, root)).join("\n");
    throw new Error(`No page is made from the contract of ${name} while it is wrong:\n${list}`);
  }
  const { document } = linted;
  const [en, ko] = await Promise.all([readIn("en", name, document), readIn("ko", name, document)]);
  return {
    name,
    source: await readFile(path),
    document,
    ledger: ledgerOf(name, document, await pinsOf(name, root)),
    in: { en, ko },
  };
}

async function readIn(
  language: Language,
  vendor: string,
  bundled: Document,
): Promise<ContractInLanguage> {
  const document = inLanguage(bundled, language);
  const shown = shownDocument({ vendor, language, document });
  const reference = await prepareReference(shown, vendor, language);
  const linkTo = operationLinks(reference.prepared.items);
  const info: Thing = { ...document.info };
  return {
    title: typeof info.title === "string" ? info.title : vendor,
    summary: typeof info.summary === "string" ? info.summary : "",
    evidence: evidenceOf(info),
    written: writtenIn(bundled, language),
    document,
    shown,
    reference,
    operations: listOperations(document).map((operation) => ({
      ...operation,
      fragment: linkTo(operation),
    })),
  };
}
