import type { ContractInLanguage } from "./shown-contract.ts";

/** `contract.js` beside the page: a script, since no page that is opened from the disk may fetch. */
export function contractScript({
  shown,
  reference,
}: Pick<ContractInLanguage, "reference" | "shown">): string {
  const { options, words } = reference;
  return `globalThis.redocText = ${JSON.stringify(words ?? {})};
globalThis.reference = ${JSON.stringify({ contract: shown, options })};
`;
}
