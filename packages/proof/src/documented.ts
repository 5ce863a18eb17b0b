import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { repositoryRoot } from "@jumun/contract/vendors";
import { parse } from "yaml";

/** One request or one answer (or both) as the vendor's page prints it. */
export interface DocumentedExchange {
  /** File and title, for the test's name. */
  readonly title: string;
  readonly where: string;
  readonly operation: string;
  readonly request?: DocumentedRequest;
  readonly response?: DocumentedResponse;
}

interface DocumentedRequest extends Message {
  readonly method: string;
  readonly url: string;
}

interface DocumentedResponse extends Message {
  readonly status: number;
}

interface Message {
  readonly headers?: Readonly<Record<string, string>>;
  /** The text as printed. */
  readonly body?: string;
  readonly deviates?: { readonly part: "url" | "headers" | "body"; readonly because: string };
}

export async function documentedExchanges(vendor: string): Promise<DocumentedExchange[]> {
  const folder = join(repositoryRoot, "specs", vendor, "documented");
  // A contract that is not from a vendor's page has none.
  const present = existsSync(folder) ? await readdir(folder) : [];
  const files = present.filter((name) => name.endsWith(".yaml")).sort();
  const lists = await Promise.all(
    files.map(async (file) => {
      const entries: DocumentedExchange[] = parse(await readFile(join(folder, file), "utf8"));
      return entries.map((entry) => ({ ...entry, title: `${file}: ${entry.title}` }));
    }),
  );
  return lists.flat();
}
