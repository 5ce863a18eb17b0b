import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type CallExpression, type Expression, parseSync, Visitor } from "oxc-parser";
import { repositoryRoot } from "./vendors.ts";
import { readYaml } from "./yaml-file.ts";

/** A test or a row of a page that would fail if the contract had decided a discrepancy otherwise. */
export interface Pin {
  /** The discrepancy's. */
  readonly id: string;
  /** The test's whole title, or the name of the row or sample. */
  readonly title: string;
  /** From the repository's root. */
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

/**
 * The tests of a file that run and name a discrepancy. Read from its syntax: a comment, a string or
 * a skipped test is no pin.
 * @throws Error if the file is no TypeScript
 */
export function pinsIn(source: string, file: string): Pin[] {
  const { program, errors } = parseSync(file, source);
  if (errors[0] !== undefined) throw new Error(`${file} cannot be parsed: ${errors[0].message}`);
  const pins: Pin[] = [];
  const skipped: CallExpression[] = [];
  new Visitor({
    CallExpression(call) {
      const names = calleeNames(call.callee);
      if (isSkipped(call, names)) skipped.push(call);
      if (skipped.length > 0 || !["test", "it"].includes(names[0] ?? "")) return;
      const title = textOf(call.arguments[0]);
      const id = /^([a-z0-9-]+): \S/.exec(title ?? "")?.[1];
      if (id !== undefined && title !== undefined) pins.push({ id, title, file });
    },
    "CallExpression:exit"(call) {
      if (skipped.at(-1) === call) skipped.pop();
    },
  }).visit(program);
  return pins;
}

/** `test.each(rows)(…)` as `test`, `each`. */
function calleeNames(callee: Expression): string[] {
  if (callee.type === "Identifier") return [callee.name];
  if (callee.type === "CallExpression") return calleeNames(callee.callee);
  if (callee.type === "TaggedTemplateExpression") return calleeNames(callee.tag);
  if (callee.type === "MemberExpression" && callee.property.type === "Identifier") {
    return [...calleeNames(callee.object), callee.property.name];
  }
  return [];
}

function isSkipped({ arguments: given }: CallExpression, [suite, ...modifiers]: string[]): boolean {
  if (suite === undefined || !["test", "it", "describe"].includes(suite)) return false;
  const words = ["skip", "todo", "fails", "skipIf", "runIf"];
  const options = given.flatMap((one) => (one.type === "ObjectExpression" ? one.properties : []));
  return (
    modifiers.some((modifier) => words.includes(modifier)) ||
    options.some(
      (option) =>
        option.type === "Property" &&
        option.key.type === "Identifier" &&
        words.includes(option.key.name),
    )
  );
}

/** The title, as far as it is written out: of a template up to its first value. */
function textOf(argument: CallExpression["arguments"][number] | undefined): string | undefined {
  if (argument?.type === "Literal" && typeof argument.value === "string") return argument.value;
  if (argument?.type !== "TemplateLiteral") return undefined;
  return argument.quasis.map(({ value }) => value.cooked ?? "").join("…");
}
