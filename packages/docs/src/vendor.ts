import type { Server } from "@jumun/contract/document";
import { type Language, languages } from "@jumun/contract/language";
import { contractScript } from "./contract-script.ts";
import { contractText } from "./llms-full.ts";
import { type Admissions, countAdmissions } from "./record.ts";
import { type Drawing, drawReference } from "./reference.ts";
import { searchWords } from "./search-words.ts";
import {
  type ContractInLanguage,
  readShownContract,
  type ShownContract,
  type ShownOperation,
} from "./shown-contract.ts";

/**
 * What the pages need of one vendor's contract. It is kept from one build to the next, so it is little
 * beside the contract, and what is large is finished text.
 */
export interface Vendor extends Pick<ShownContract, "name" | "source" | "ledger"> {
  readonly admissions: Admissions;
  /** Its part of `llms-full.txt`. */
  readonly text: string;
  readonly in: Readonly<Record<Language, VendorInLanguage>>;
}

/** The same for readers of one language. */
export interface VendorInLanguage
  extends Pick<ContractInLanguage, "title" | "summary" | "evidence" | "written"> {
  readonly servers: readonly Server[];
  readonly operations: readonly LinkedOperation[];
  /** What its page begins with. */
  readonly drawing: Drawing;
  /** `contract.js` beside the page, as bytes: it is large, and goes from the disk to the disk. */
  readonly script: Uint8Array;
  /** `openapi.json` beside the page: the contract in one piece. */
  readonly json: Uint8Array;
}

export interface LinkedOperation
  extends Pick<ShownOperation, "id" | "method" | "path" | "summary" | "fragment"> {
  /** What the search finds it by, in every language. */
  readonly words: string;
}

/**
 * @param root the checkout whose `specs/` holds the contract.
 * @throws Error if there is no such vendor, or if its contract breaks the rules of specs/README.md.
 */
export async function readVendor(name: string, root?: string): Promise<Vendor> {
  return vendorOf(await readShownContract(name, root));
}

export function vendorOf(contract: ShownContract): Vendor {
  const { name, source, ledger, document } = contract;
  // Every language's search asks for the words of all of them.
  const words = languages.map(
    (language) => [language, searchWords(contract.in[language])] as const,
  );
  const vendorIn = (language: Language) =>
    inLanguage(language, contract.in[language], new Map(words));
  return {
    name,
    source,
    ledger,
    admissions: countAdmissions(document),
    text: contractText(contract),
    in: { en: vendorIn("en"), ko: vendorIn("ko") },
  };
}

function inLanguage(
  language: Language,
  own: ContractInLanguage,
  wordsIn: ReadonlyMap<Language, ReadonlyMap<string, readonly string[]>>,
): VendorInLanguage {
  const { title, summary, evidence, written, document, reference } = own;
  return {
    title,
    summary,
    evidence,
    written,
    servers: document.servers ?? [],
    operations: own.operations.map(({ id, method, path, summary, fragment }) => {
      const words = [language, ...languages].flatMap((each) => wordsIn.get(each)?.get(id) ?? []);
      return { id, method, path, summary, fragment, words: [...new Set(words)].join(" ") };
    }),
    drawing: drawReference(reference),
    script: Buffer.from(contractScript(own)),
    json: Buffer.from(`${JSON.stringify(document, undefined, 2)}\n`),
  };
}
