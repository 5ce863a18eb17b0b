import { isDeepStrictEqual } from "node:util";
import type { Contract } from "@jumun/client/contract";
import type { Validate } from "@jumun/client/validate";
import type { Document } from "@jumun/contract/document";
import { type ContractOperation, listOperations } from "@jumun/contract/operation";
import { type Declaration, declareContract, declareOperation } from "./declaration.ts";
import { tryAnswer } from "./try-answer.ts";
import { tryCall } from "./try-call.ts";
import { type MockVerdict, tryMock } from "./try-mock.ts";
import type { Verdict } from "./verdict.ts";

/** A contract and what is generated from it. */
export interface Judged {
  readonly document: Document;
  readonly contract: Contract;
  /** Holds answers to the contract, as the client's option `validate` does. */
  readonly validate: Validate | undefined;
  /** The base address of a mock of this contract, which is started when it is first asked for. */
  readonly mock: () => Promise<string>;
}

/** Why the contract or its client is not as the verdict says; undefined where it is. */
export async function contradiction(judged: Judged, verdict: Verdict): Promise<string | undefined> {
  const { document, contract, validate } = judged;
  const operation = findOperation(document, verdict.operation);
  if (verdict.operation !== undefined && operation === undefined) {
    return `There is no operation ${verdict.operation}.`;
  }
  const declared = verdict.declares && undeclared(document, operation, verdict.declares);
  if (declared !== undefined) return declared;
  if (verdict.call !== undefined && operation !== undefined) {
    const because = await tryCall(contract, operation.id, verdict.call);
    if (because !== undefined) return because;
  }
  if (verdict.answer !== undefined && operation !== undefined) {
    const because = await tryAnswer(contract, validate, operation.id, verdict.answer);
    if (because !== undefined) return because;
  }
  return verdict.mock && tryMockOf(judged, verdict.mock);
}
async function tryMockOf(judged: Judged, verdict: MockVerdict): Promise<string | undefined> {
  let address: string;
  try {
    address = await judged.mock();
  } catch (error) {
    return `No mock can be started of the contract: ${error instanceof Error ? error.message : String(error)}`;
  }
  return tryMock(address, verdict);
}

/** The first verdict that notices something; what only reads the contract is asked first. */
export async function firstContradiction(
  judged: Judged,
  verdicts: readonly Verdict[],
): Promise<{ readonly verdict: Verdict; readonly because: string } | undefined> {
  for (const verdict of verdicts) {
    const because = await contradiction(judged, verdict);
    if (because !== undefined) return { verdict, because };
  }
  return undefined;
}

function undeclared(
  document: Document,
  operation: ContractOperation | undefined,
  expected: Declaration,
): string | undefined {
  const declared = operation ? declareOperation(document, operation) : declareContract(document);
  for (const [place, value] of Object.entries(expected)) {
    const found = declared[place] ?? null;
    if (!isDeepStrictEqual(plain(found), plain(value))) {
      return `${place} is ${JSON.stringify(found)}, and not ${JSON.stringify(value)}.`;
    }
  }
  return undefined;
}

/** A method of the client, or the operation that two of them share. */
function findOperation(
  document: Document,
  wanted: string | undefined,
): ContractOperation | undefined {
  if (wanted === undefined) return undefined;
  const named = ({ id }: ContractOperation) => id === wanted;
  return listOperations(document).find(named) ?? listOperations(unsplit(document)).find(named);
}

/** The contract as other tools read it, which know no split. */
function unsplit(document: Document): Document {
  const copy = structuredClone(document);
  for (const item of Object.values(copy.paths ?? {})) {
    for (const operation of Object.values(item))
      Reflect.deleteProperty(Object(operation), "x-split");
  }
  return copy;
}

/** As JSON has it: a key without a value is no key. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
