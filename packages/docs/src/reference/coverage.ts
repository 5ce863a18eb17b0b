import type { Language } from "@jumun/contract/language";
import { type Html, html } from "../layout/html.ts";
import { linkedText } from "../layout/linked-text.ts";
import { coverageText as text } from "../reference-text.ts";
import { fill } from "../text.ts";
import type { Vendor } from "../vendor.ts";

/** What a contract covers, what it leaves out, and whether it was verified. */
export function coverage(
  { ledger, in: texts }: Pick<Vendor, "ledger" | "in">,
  language: Language,
): Html {
  const { operations, webhooks } = texts[language];
  const { omitted } = ledger;
  const counts = [
    fill(text.operations[language], { count: operations.length }),
    ...(webhooks.length > 0 ? [fill(text.webhooks[language], { count: webhooks.length })] : []),
  ];
  return html`<h2>${text.title[language]}</h2>
<p><strong>${text.covered[language]}:</strong> ${counts.join(", ")}<br><strong>${text.verified[language]}:</strong> ${verification(ledger.verified, language)}</p>
${
  omitted.length === 0
    ? undefined
    : html`<details><summary>${text.omitted[language]} (${omitted.length})</summary><ul>${omitted.map((one) => html`<li>${linkedText(one[language], (part) => part)}</li>`)}</ul></details>`
}`;
}

/** `never`, or when and by whom the contract was compared with the running service. */
export function verification(verified: Vendor["ledger"]["verified"], language: Language): string {
  return verified === "never" ? text.never[language] : fill(text.on[language], { ...verified });
}
