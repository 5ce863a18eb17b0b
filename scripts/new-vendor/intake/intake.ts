import { plainComposition } from "./composition.ts";
import { contractText } from "./contract-text.ts";
import { Examples } from "./examples.ts";
import { readGiven } from "./given-document.ts";
import { hoistSchemas } from "./hoist.ts";
import { membersOf } from "./json.ts";
import { leaveOutRefused } from "./leave-out-refused.ts";
import { renameSchemas } from "./names.ts";
import { Notes } from "./notes.ts";
import { readContract } from "./read-contract.ts";
import { tidySchema } from "./tidy-schema.ts";
import { separateSides } from "./two-sides.ts";
import { upgraded } from "./upgrade.ts";
import { valuesThatFit } from "./values-that-fit.ts";
import { changeSchemas } from "./visit-schemas.ts";

/** A contract made from a given document. */
export interface Intake {
  /** Files of `specs/<name>` by name: the contract, and the document as it was given. */
  readonly files: Readonly<Record<string, string>>;
  /** What did not go through as it was, for the terminal. */
  readonly lines: readonly string[];
  /** How many operations were left out. */
  readonly leftOut: number;
}

/**
 * Makes an ordinary contract from a document of somebody else's: OpenAPI 3.1, every operation named and
 * with examples. What cannot be carried is left out, and the contract says with line and reason what.
 * @throws Error that says in a sentence why no contract can be made
 */
export async function takeIn(path: string, name: string): Promise<Intake> {
  const given = await readGiven(path);
  const notes = new Notes(given);
  const document = upgraded(given);
  changeSchemas(document, (schema, pointer) => tidySchema(schema, pointer, notes));
  hoistSchemas(document);
  separateSides(document);
  changeSchemas(document, (schema, pointer) => plainComposition(schema, pointer, document, notes));
  const givenPointer = renameSchemas(document, name);
  const examples = new Examples(document);
  changeSchemas(document, (schema, pointer) =>
    valuesThatFit(schema, givenPointer(pointer), examples, notes),
  );
  const reading = { document, examples: new Examples(document), notes };
  const contract = readContract(reading, name, given.keptAs);
  await leaveOutRefused(contract, name, reading.examples, notes);
  if (membersOf(contract.paths).length === 0) {
    const [first = ""] = notes.lines();
    throw new Error(`${path}: no operation of it can be carried. ${first}`.trim());
  }
  return {
    files: { "openapi.yaml": contractText(contract, notes), [given.keptAs]: given.text },
    lines: notes.lines(),
    leftOut: notes.record().leftOut.length,
  };
}
