import type { Document } from "@jumun/contract/document";
import type { Language } from "@jumun/contract/language";
import { annotate } from "./annotate.ts";
import { withCodeSamples } from "./code-sample.ts";
import type { Thing } from "./thing.ts";

/** What a step may look at. */
export interface About {
  readonly vendor: string;
  readonly language: Language;
  /** The contract in that language, as it was before the first step. */
  readonly document: Document;
}

/** One thing that is done to a contract before its page shows it; the given one stays as it is. */
export type Step = (shown: Thing, about: About) => Thing;

/** What is done, in this order, once our own words are put into words. */
const steps: readonly Step[] = [withCodeSamples];

/** The contract as the page of its vendor shows it. */
export function shownDocument(about: About): Thing {
  const words = annotate(about.document, about.language);
  return steps.reduce((shown, step) => step(shown, about), words);
}
