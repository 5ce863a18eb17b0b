import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "@jumun/contract/vendors";

const block = /^```(\w+) file=(\S+)\n([\s\S]*?)^```$/gm;

/**
 * Fills each code block whose info string names a file, as in `ts file=specs/crema/programs/reviewSync.ts`.
 * The path starts at the root of the repository, and the block must be empty.
 * @param source the path of the guide, for errors
 */
export function includeFiles(markdown: string, source: string, root = repositoryRoot): string {
  return markdown.replace(block, (_, language, path, body, offset) => {
    const line = markdown.slice(0, offset).split("\n").length;
    if (body !== "") {
      throw new Error(`${source}:${line}: the block shows ${path}, so it must be empty.`);
    }
    return `\`\`\`${language}\n${read(path, `${source}:${line}`, root).trimEnd()}\n\`\`\``;
  });
}

function read(path: string, location: string, root: string): string {
  try {
    return readFileSync(join(root, path), "utf8");
  } catch (cause) {
    throw new Error(`${location}: ${path} cannot be read. Paths start at the repository's root.`, {
      cause,
    });
  }
}
