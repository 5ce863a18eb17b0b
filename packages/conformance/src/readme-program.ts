import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { listVendors, repositoryRoot } from "@jumun/contract/vendors";

/** A TypeScript program in a README or a guide. */
export interface ReadmeProgram {
  /** `README.md:85`. */
  readonly place: string;
  readonly text: string;
  /** What the page says that it prints. */
  readonly output?: string;
}

const shared = [
  "README.md",
  "packages/client/README.md",
  "packages/mock/README.md",
  "packages/docs/guide/errors.en.md",
];

/** The programs that call this vendor. */
export async function readmePrograms(vendor: string): Promise<ReadmeProgram[]> {
  const all = await Promise.all([`packages/${vendor}/README.md`, ...shared].map(programsIn));
  const firstCall = {
    place: "packages/docs/sample/first-call.ts",
    text: await read("packages/docs/sample/first-call.ts"),
    output: await read("packages/docs/sample/first-call.out.txt"),
  };
  return [...all.flat(), firstCall].filter(({ text }) => calls(text, vendor));
}

/** The places of programs that call no vendor, so that the tests of no vendor run them. */
export async function untestedPrograms(): Promise<string[]> {
  const all = await Promise.all(shared.map(programsIn));
  return all
    .flat()
    .filter(({ text }) => !listVendors().some((vendor) => calls(text, vendor)))
    .map(({ place }) => place);
}

function calls(text: string, vendor: string): boolean {
  return text.includes(`"@jumun/${vendor}"`);
}

async function programsIn(path: string): Promise<ReadmeProgram[]> {
  const markdown = await read(path);
  return [...markdown.matchAll(/^```ts\n(.*?)^```$/gms)].map(({ 1: text = "", index }) => ({
    place: `${path}:${markdown.slice(0, index).split("\n").length}`,
    text,
  }));
}

function read(path: string): Promise<string> {
  return readFile(join(repositoryRoot, path), "utf8");
}
