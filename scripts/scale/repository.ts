import { execFile } from "node:child_process";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { repositoryRoot } from "@jumun/contract/vendors";
import { stringify } from "yaml";
import { type Checkout, environmentOf } from "../checkout/checkout.ts";
import { scaffold } from "../new-vendor/scaffold.ts";
import { type MadeUpVendor, madeUpVendor } from "./made-up-contract.ts";

/** This project with made-up vendors beside its own, each a package as `npm run new-vendor` makes it. */
export interface Repository extends Checkout {
  readonly vendors: readonly MadeUpVendor[];
}

/**
 * Makes a repository of what is here, committed or not, and installs it.
 * @param folder must not exist
 */
export async function makeRepository(folder: string, count: number): Promise<Repository> {
  await copyFiles(repositoryRoot, folder);
  const vendors = Array.from({ length: count }, (_, index) => madeUpVendor(index));
  for (const vendor of vendors) await addVendor(folder, vendor);
  const [first] = vendors;
  const repository = await settle(folder, vendors);
  // The one that changes later on is tested then, and its tests are held to what they exercise.
  if (first !== undefined) {
    await runIn(
      repository,
      process.execPath,
      "scripts/coverage-contract.ts",
      "--write",
      first.name,
    );
    await commit(repository);
  }
  return repository;
}

/** The same with fewer vendors: one is gone with its two folders. */
export async function makeSmaller(
  { root, vendors }: Repository,
  folder: string,
  count: number,
): Promise<Repository> {
  await copyFiles(root, folder);
  for (const { name } of vendors.slice(count)) {
    await rm(join(folder, "specs", name), { recursive: true });
    await rm(join(folder, "packages", name), { recursive: true });
  }
  return settle(folder, vendors.slice(0, count));
}

/** What the command does for one vendor; what it does after that, is done once for all of them. */
export async function addVendor(root: string, { name, contract }: MadeUpVendor): Promise<void> {
  const specs = { "openapi.yaml": stringify(contract) };
  await scaffold({ root, name, specs, settle: async () => {} });
}

async function settle(root: string, vendors: readonly MadeUpVendor[]): Promise<Repository> {
  const repository = { root, env: environmentOf(root), vendors };
  const install = ["install", "--no-frozen-lockfile", "--prefer-offline", "--reporter=silent"];
  await runIn(repository, "pnpm", ...install);
  await runIn(repository, "biome", "check", "--write", "packages");
  await runIn(repository, process.execPath, "scripts/generate.ts");
  await runIn(repository, "git", "init", "--quiet", "--initial-branch=main");
  await commit(repository);
  return repository;
}

async function commit(repository: Repository): Promise<void> {
  const author = ["-c", "user.name=jumun", "-c", "user.email=jumun@example.invalid"];
  await runIn(repository, "git", "add", "--all");
  await runIn(repository, "git", ...author, "commit", "--quiet", "--message", "Go on");
}

/** Everything but what git ignores. */
async function copyFiles(from: string, to: string): Promise<void> {
  const listed = await promisify(execFile)(
    "git",
    ["ls-files", "--cached", "--others", "--exclude-standard", "-z"],
    { cwd: from, maxBuffer: 2 ** 26 },
  );
  for (const file of listed.stdout.split("\0").filter((name) => name !== "")) {
    await mkdir(dirname(join(to, file)), { recursive: true });
    await cp(join(from, file), join(to, file));
  }
}

/**
 * Runs one of the repository's programs.
 * @throws Error with what it printed, where it fails
 */
export async function runIn(
  { root, env }: Checkout,
  program: string,
  ...args: string[]
): Promise<void> {
  const options = { cwd: root, env: { ...env, NO_COLOR: "1" }, maxBuffer: 2 ** 26 };
  await promisify(execFile)(program, args, options).catch(
    (error: Error & { stdout?: string; stderr?: string }) => {
      const printed = `${error.stdout ?? ""}${error.stderr ?? ""}`.trimEnd();
      throw new Error(`${[program, ...args].join(" ")} failed:\n${printed || error.message}`, {
        cause: error,
      });
    },
  );
}

/**
 * Changes a contract as nobody did before: a text, and how long a field may be.
 * @param turn another one each time
 */
export async function changeContract(root: string, vendor: string, turn: number): Promise<void> {
  const path = join(root, "specs", vendor, "openapi.yaml");
  const text = await readFile(path, "utf8");
  const changed = text
    .replace(/^( +description: The number)[^(\n]*/m, `$1, change ${turn} `)
    .replace(/^( +maxLength: )\d+$/m, `$1${40 + turn}`);
  if (changed === text) throw new Error(`The contract of ${vendor} has nothing to change.`);
  await writeFile(path, changed);
}
