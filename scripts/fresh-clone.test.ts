/** In a fresh clone nothing is built: a command that needs what is built has to build it first. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const commands = globSync("*.ts", { cwd: import.meta.dirname }).filter(
  (file) => !file.endsWith(".test.ts") && !file.endsWith(".config.ts"),
);

test.each(commands)("%s starts without anything that is built", (command) => {
  expect(commands.length).toBeGreaterThan(15);
  expect(builtImports(join(import.meta.dirname, command))).toEqual([]);
});

/** What is imported before the first line runs, here and in the packages that are run as they are. */
function builtImports(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  // What is printed into generated files is no import of this one.
  const source = readFileSync(file, "utf8").replace(/`(?:[^`\\]|\\.)*`/gs, "``");
  return [...source.matchAll(staticImport)].flatMap(([, from, bare]) => {
    const specifier = from ?? bare ?? "";
    const target = sourceOf(specifier, file);
    if (target === undefined) return [];
    if (target.includes("/dist/")) return [`${file} imports ${specifier}`];
    return builtImports(target, seen);
  });
}

/** Of types nothing remains when it runs. */
const staticImport = /^(?:import|export)(?! type)\s[^;()]*?\bfrom "([^"]+)";|^import "([^"]+)";/gm;

function sourceOf(specifier: string, importer: string): string | undefined {
  if (specifier.startsWith(".")) return join(dirname(importer), specifier);
  if (!specifier.startsWith("@jumun/")) return undefined;
  const [scope = "", name = "", ...path] = specifier.split("/");
  const folder = fileURLToPath(new URL(`../packages/${name}/`, import.meta.url));
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  expect(scope).toBe("@jumun");
  const rest = path.join("/");
  const entry: unknown = exports[rest === "" ? "." : `./${rest}`] ?? exports["./*"];
  if (typeof entry !== "string") return join(folder, "dist", rest);
  const source = join(folder, entry.replace("*", rest));
  expect(existsSync(source), `${importer} imports ${specifier}`).toBe(true);
  return source;
}
