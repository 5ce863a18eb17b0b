import { readFile } from "node:fs/promises";
import { bundleContract } from "@jumun/contract/bundle";
import { readKorean } from "@jumun/contract/korean";
import type { Language } from "@jumun/contract/language";
import { type Ledger, ledgerOf } from "@jumun/contract/ledger";
import { formatProblem } from "@jumun/contract/lint";
import { readLinted } from "@jumun/contract/linted-contract";
import { pinsOf } from "@jumun/contract/pin";
import { readProvenance } from "@jumun/contract/provenance";
import { contractPath } from "@jumun/contract/vendors";
import {
  programPath,
  readWorkflows,
  tokenWorkflow,
  type Workflow,
} from "@jumun/contract/workflows";
import type { Document } from "@jumun/openapi/document";
import { listOperations } from "@jumun/openapi/list-operations";
import { listWebhooks, type Webhook } from "@jumun/openapi/list-webhooks";
import type { ContractOperation } from "@jumun/openapi/operation";
import { operationFragment, webhookFragment } from "./reference/operation-fragment.ts";

/** A contract as the pages of the site need it. */
export interface Vendor {
  /** The name of its folder in `specs/`: `crema`. */
  readonly name: string;
  readonly ledger: Ledger;
  /** The TypeScript programs of the workflows, by workflowId. */
  readonly programs: ReadonlyMap<string, string>;
  readonly in: Readonly<Record<Language, VendorInLanguage>>;
}

/** A contract with its texts in one language. */
export interface VendorInLanguage {
  readonly title: string;
  /** At most one sentence, without Markdown. */
  readonly summary: string;
  /** The language of the texts; a different one if the contract is not translated. */
  readonly written: Language;
  /** The bundled contract, with its provenance in place. */
  readonly document: Document;
  readonly operations: readonly ShownOperation[];
  /** The requests that the vendor sends. */
  readonly webhooks: readonly ShownWebhook[];
  readonly workflows: readonly Workflow[];
}

export interface ShownOperation extends ContractOperation {
  /** The fragment of the operation on the vendor's page: `#/unpaid-orders/createunpaidorder`. */
  readonly fragment: string;
}

export interface ShownWebhook extends Webhook {
  readonly fragment: string;
}

/**
 * @param root the checkout whose `specs/` has the contract
 * @throws Error if the vendor does not exist, or if the contract has lint errors
 */
export async function readVendor(name: string, root?: string): Promise<Vendor> {
  const path = contractPath(name, root);
  const linted = await readLinted(path);
  if (!linted.ok) {
    const list = linted.problems.map((problem) => formatProblem(problem, root)).join("\n");
    throw new Error(
      `The contract of ${name} has errors; fix them before building its page:\n${list}`,
    );
  }
  const { document } = linted;
  const korean = await bundleContract(path, { language: "ko" });
  const texts = await readKorean(path);
  const written = texts === undefined ? "en" : "ko";
  const workflows = await readWorkflows(path);
  return {
    name,
    ledger: ledgerOf(name, document, await readProvenance(path), await pinsOf(name, root)),
    programs: await readPrograms(path, workflows),
    in: {
      en: { ...readIn("en", name, document), workflows },
      ko: { ...readIn(written, name, korean), workflows: await readWorkflows(path, texts) },
    },
  };
}

async function readPrograms(
  contract: string,
  workflows: readonly Workflow[],
): Promise<Map<string, string>> {
  const withProgram = workflows.filter(({ workflowId }) => workflowId !== tokenWorkflow);
  return new Map(
    await Promise.all(
      withProgram.map(async ({ workflowId }) => {
        const text = await readFile(programPath(contract, workflowId), "utf8");
        return [workflowId, text] as const;
      }),
    ),
  );
}

function readIn(
  written: Language,
  vendor: string,
  document: Document,
): Omit<VendorInLanguage, "workflows"> {
  const info: Readonly<Record<string, unknown>> = { ...document.info };
  return {
    title: typeof info.title === "string" ? info.title : vendor,
    summary: typeof info.summary === "string" ? info.summary : "",
    written,
    document,
    operations: listOperations(document).map((operation) => ({
      ...operation,
      fragment: operationFragment(document, operation),
    })),
    webhooks: shownWebhooks(document),
  };
}

/** Several operations can ask for the same callback. */
function shownWebhooks(document: Document): ShownWebhook[] {
  const byId = new Map(listWebhooks(document).map((webhook) => [webhook.id, webhook]));
  return [...byId.values()].map((webhook) => ({
    ...webhook,
    fragment: webhookFragment(document, webhook),
  }));
}
