import { readFile } from "node:fs/promises";
import { cpus, loadavg, platform, release, totalmem } from "node:os";
import { join } from "node:path";
import { repositoryRoot } from "@jumun/contract/vendors";

/** How many processes want a processor, averaged over the last minute. */
export function load(): number {
  return loadavg()[0] ?? 0;
}

/**
 * What the figures were measured on, and when: Markdown.
 * @param loadBefore the load when it began; measuring itself makes one of about 1
 * @param programs packages of npm's whose versions tell
 */
export async function describeMachine(
  now: Date,
  loadBefore: number,
  programs: readonly string[],
): Promise<string> {
  const processors = cpus();
  const model = processors[0]?.model.trim() ?? "unknown";
  const memory = (totalmem() / 1024 ** 3).toFixed(0);
  const versionOf = await pinnedVersions();
  return [
    `- ${now.toISOString().slice(0, 10)}, load ${loadBefore.toFixed(1)} before, ${load().toFixed(1)} at the end`,
    `- ${processors.length} × ${model}, ${memory} GiB, ${platform()} ${release()}`,
    `- Node ${process.versions.node}, V8 ${process.versions.v8}, undici ${process.versions.undici}, TypeScript ${versionOf("typescript")}`,
    `- ${programs.map((name) => `${name} ${versionOf(name)}`).join(", ")}`,
  ].join("\n");
}

/** The exact versions that the manifests of the project, of this package and of the commands name. */
async function pinnedVersions(): Promise<(name: string) => string> {
  const versions = new Map<string, unknown>();
  for (const folder of [join("packages", "bench"), "scripts", "."]) {
    const path = join(repositoryRoot, folder, "package.json");
    const manifest: unknown = JSON.parse(await readFile(path, "utf8"));
    for (const group of Object.values(Object(manifest))) {
      if (typeof group !== "object" || group === null) continue;
      for (const [name, version] of Object.entries(group)) versions.set(name, version);
    }
  }
  return (name) => {
    const version = versions.get(name);
    if (typeof version === "string") return version;
    throw new Error(`No package.json names ${name}, which the benchmark reports on.`);
  };
}
