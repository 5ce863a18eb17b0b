import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { repositoryRoot } from "@jumun/contract/vendors";

/** The package.json of a vendor, which exports `./webhooks` if the vendor has any. */
export interface PackageExports {
  readonly path: string;
  readonly stale: boolean;
  readonly text: string;
}

const webhooks = {
  types: "./dist/generated/webhooks.gen.d.ts",
  default: "./dist/generated/webhooks.gen.js",
};

export async function packageExports(
  vendor: string,
  hasWebhooks: boolean,
): Promise<PackageExports> {
  const path = join(repositoryRoot, "packages", vendor, "package.json");
  const old = await readFile(path, "utf8");
  const text = withWebhooks(old, hasWebhooks);
  return { path, stale: text !== old, text };
}

export async function writePackageExports({ path, stale, text }: PackageExports): Promise<void> {
  if (stale) await writeFile(path, text);
}

/** The text of a package.json with or without the export, which follows `./validate`. */
export function withWebhooks(text: string, hasWebhooks: boolean): string {
  const described: { exports?: Readonly<Record<string, unknown>> } = JSON.parse(text);
  const { exports = {} } = described;
  if (hasWebhooks === "./webhooks" in exports) return text;
  const entries = Object.entries(exports).flatMap(([name, value]) => {
    if (name === "./webhooks") return [];
    const isBefore = hasWebhooks && name === "./validate";
    return isBefore
      ? [[name, value] as const, ["./webhooks", webhooks] as const]
      : [[name, value] as const];
  });
  const changed = { ...described, exports: Object.fromEntries(entries) };
  return `${JSON.stringify(changed, undefined, 2)}\n`;
}
