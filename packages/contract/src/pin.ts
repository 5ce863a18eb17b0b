import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { repositoryRoot } from "./vendors.ts";
import { readYaml } from "./yaml-file.ts";

/** A test or a page row that would fail if the contract had decided a discrepancy otherwise. */
export interface Pin {
  /** The id of the discrepancy. */
  readonly id: string;
  /** The whole title of the test, or the name of the row or sample. */
  readonly title: string;
  /** Relative to the root of the repository. */
  readonly file: string;
}

/** The pins of a vendor. */
export async function pinsOf(vendor: string, root: string = repositoryRoot): Promise<Pin[]> {
  const file = `packages/${vendor}/src/discrepancy.test.ts`;
  const source = await readFile(join(root, file), "utf8").catch(() => "");
  return [...pinsIn(source, file), ...(await pagePins(vendor, root))];
}

/** The rows and samples of the vendor's pages that name a discrepancy. */
async function pagePins(vendor: string, root: string): Promise<Pin[]> {
  const folder = `specs/${vendor}/pages`;
  const names = await readdir(join(root, folder)).catch(() => []);
  const files = names.filter((name) => name.endsWith(".yaml")).sort();
  const pins = files.map(async (name) => {
    const file = `${folder}/${name}`;
    const { tables, samples, operations } = Object((await readYaml(join(root, file)))?.value);
    const rows = list(tables).flatMap((table) => list(table.rows));
    return [...list(operations), ...rows, ...list(samples)].flatMap(
      ({ discrepancy, name, heading }) =>
        [discrepancy ?? []]
          .flat()
          .map((id) => ({ id: String(id), title: String(name ?? heading), file })),
    );
  });
  return (await Promise.all(pins)).flat();
}

function list(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(Object) : [];
}

/** `test("id: …` at the start of a line, or the same after the rows of `test.each`. */
const titledTest =
  /^\s*(?:(?:test|it)(?:\.each\(.*\))?|\]\))\(\s*(["'`])(([a-z0-9-]+): \S.*?)\1[,)]/gm;

/** The tests of a file whose titles begin with the id of a discrepancy. A skipped test is not a pin. */
export function pinsIn(source: string, file: string): Pin[] {
  return Array.from(source.matchAll(titledTest), ([, , title = "", id = ""]) => ({
    id,
    title: title.replace(/\$\{.*?\}/g, "…"),
    file,
  }));
}
