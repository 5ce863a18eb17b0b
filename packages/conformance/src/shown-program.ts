import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { listVendors, repositoryRoot } from "@jumun/contract/vendors";

/** A program as a reader finds it. */
export interface ShownProgram {
  /** `README.md:85`. */
  readonly place: string;
  readonly text: string;
}

const sample = "packages/docs/sample/first-call.ts";
const shared = [
  "README.md",
  "packages/client/README.md",
  "packages/mock/README.md",
  "packages/docs/guide/errors.en.md",
];

/** Whatever READMEs and pages show in TypeScript and calls this vendor. */
export async function shownPrograms(vendor: string): Promise<ShownProgram[]> {
  const all = await Promise.all([`packages/${vendor}/README.md`, ...shared].map(programsIn));
  const first = { place: sample, text: await read(sample) };
  return [...all.flat(), first].filter(({ text }) => calls(text, vendor));
}

/** What of it calls no vendor, so that no vendor's tests would run it. */
export async function unrunPrograms(): Promise<string[]> {
  const all = await Promise.all(shared.map(programsIn));
  return all
    .flat()
    .filter(({ text }) => !listVendors().some((vendor) => calls(text, vendor)))
    .map(({ place }) => place);
}

/** What the first call of the landing page prints, as it stands there. */
export async function printedBy({ place }: ShownProgram): Promise<string | undefined> {
  return place === sample ? read("packages/docs/sample/first-call.out.txt") : undefined;
}

function calls(text: string, vendor: string): boolean {
  return text.includes(`"@jumun/${vendor}"`);
}

async function programsIn(path: string): Promise<ShownProgram[]> {
  const markdown = await read(path);
  return [...markdown.matchAll(/^```ts\n(.*?)^```$/gms)].map(({ 1: text = "", index }) => ({
    place: `${path}:${markdown.slice(0, index).split("\n").length}`,
    text,
  }));
}

function read(path: string): Promise<string> {
  return readFile(join(repositoryRoot, path), "utf8");
}
