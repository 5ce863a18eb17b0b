import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleContract } from "@jumun/contract/bundle";
import { lintContract, type Problem } from "@jumun/contract/lint";
import { listOperations } from "@jumun/contract/operation";
import { reachedSchemas } from "@jumun/contract/reached-schemas";
import { describeContract } from "../../generate/descriptor.ts";
import { printValidators } from "../../generate/validators.ts";
import { credentialOptions, sandboxOptions } from "../credential-option.ts";
import { yamlText } from "./contract-text.ts";
import { type Examples, madeUp, wrongExample } from "./examples.ts";
import { itemsOf, type Json, membersOf, objectOf, pointerOf } from "./json.ts";
import type { Notes } from "./notes.ts";
import { type StepsAt, stepsFinder } from "./steps-at.ts";

/**
 * Takes out of a contract, in place, what its own rules refuse and what nothing can be generated from.
 * @throws Error where a rule is broken that is about no operation
 */
export async function leaveOutRefused(
  contract: Json,
  name: string,
  examples: Examples,
  notes: Notes,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "jumun-intake-"));
  const path = join(folder, "openapi.yaml");
  try {
    // Each round takes something out, so there is an end.
    for (;;) {
      prune(contract);
      if (membersOf(contract.paths).length === 0) return;
      const text = yamlText(contract);
      await writeFile(path, text);
      const problems = await lintContract(path);
      if (problems.length === 0 && (await generates(contract, path, name, notes))) return;
      const stepsAt = stepsFinder(text);
      const solved = problems.map((problem) => solve(contract, problem, stepsAt, examples, notes));
      if (problems.length > 0 && !solved.includes(true)) {
        throw new Error(`No contract can be made of it: ${problems[0]?.message}`);
      }
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Leaves out the operations that a problem is about; says whether there was one. */
function solve(
  contract: Json,
  { line, column, message, rule }: Problem,
  stepsAt: StepsAt,
  examples: Examples,
  notes: Notes,
): boolean {
  const [root, ...steps] = stepsAt(line, column);
  if (rule === "no-invalid-media-type-examples") {
    if (replaceExample(contract, [root ?? "", ...steps], examples, notes)) return true;
  }
  if (rule === "no-required-schema-properties-undefined") {
    if (declareRequired(contract, [root ?? "", ...steps])) return true;
  }
  const why = `${message.replace(/\.?$/, ".")} (${rule})`;
  if (root === "paths") {
    const [path = "", method] = steps;
    const methods =
      method === undefined ? Object.keys(objectOf(objectOf(contract.paths)[path])) : [method];
    return methods.map((each) => drop(contract, path, each, why, notes)).includes(true);
  }
  const [kind, name] = steps;
  if (root !== "components" || kind !== "schemas" || name === undefined) return false;
  const reaching = operationsOf(contract).filter(({ operation }) =>
    reachedSchemas(contract, operation).has(name),
  );
  return reaching
    .map(({ path, method }) => drop(contract, path, method, why, notes))
    .includes(true);
}

/** Names a property that is required and may have any value; false where it may not be there at all. */
function declareRequired(contract: Json, steps: readonly string[]): boolean {
  const at = steps.lastIndexOf("required");
  const schema = objectOf(valueAt(contract, steps.slice(0, at)));
  const name = itemsOf(schema.required)[Number(steps[at + 1])];
  const properties = objectOf(schema.properties);
  if (at < 0 || typeof name !== "string" || Object.hasOwn(properties, name)) return false;
  if (schema.additionalProperties === false) return false;
  schema.properties = { ...properties, [name]: {} };
  return true;
}

/** Takes an example away that has what its schema does not, or makes up a plainer one; false if it is that. */
function replaceExample(
  contract: Json,
  steps: readonly string[],
  examples: Examples,
  notes: Notes,
): boolean {
  const at = steps.lastIndexOf("examples");
  const media = objectOf(valueAt(contract, steps.slice(0, at)));
  const shown = objectOf(media.examples);
  const name = steps[at + 1];
  if (at < 0 || name === undefined || shown[name] === undefined) return false;
  if (name === madeUp) {
    const where = steps.includes("requestBody") ? "sent" : "body";
    const value = examples.plain(media.schema, where);
    const isOther = JSON.stringify({ value }) !== JSON.stringify(shown[name]);
    if (value === undefined || !isOther) return false;
    shown[name] = { value };
    return true;
  }
  delete shown[name];
  if (Object.keys(shown).length === 0) {
    const value = examples.one(media.schema, [], steps.includes("requestBody") ? "sent" : "body");
    if (value === undefined) return false;
    shown[madeUp] = { value };
  }
  notes.changed(pointerOf(...steps.slice(0, 3)), wrongExample);
  return true;
}

function valueAt(value: unknown, steps: readonly string[]): unknown {
  return steps.reduce<unknown>((at, step) => Reflect.get(Object(at), step), value);
}

/** Tries what the generator will do, an operation at a time; what it throws at is left out. */
async function generates(
  contract: Json,
  path: string,
  name: string,
  notes: Notes,
): Promise<boolean> {
  const document = await bundleContract(path);
  const operations = listOperations(document);
  let all = true;
  for (const operation of operations) {
    try {
      describeContract(name, document, [operation]);
      printValidators(name, document, [operation]);
    } catch (error) {
      all = false;
      const why = error instanceof Error ? error.message : String(error);
      drop(contract, operation.path, operation.method.toLowerCase(), why, notes);
    }
  }
  if (all) {
    contract["x-sandbox"] = { options: sandboxOptions(credentialOptions(document, operations)) };
  }
  return all;
}

function drop(contract: Json, path: string, method: string, why: string, notes: Notes): boolean {
  const paths = objectOf(contract.paths);
  const item = objectOf(paths[path]);
  if (item[method] === undefined) return false;
  delete item[method];
  if (Object.keys(item).length === 0) delete paths[path];
  notes.leftOut(`${method.toUpperCase()} ${path}`, pointerOf("paths", path, method), why);
  return true;
}

function operationsOf(contract: Json): { path: string; method: string; operation: Json }[] {
  return membersOf(contract.paths).flatMap(([path, item]) =>
    membersOf(item).map(([method, operation]) => ({ path, method, operation })),
  );
}

/** Takes away the schemas, schemes and tags that no operation uses. */
function prune(contract: Json): void {
  const components = objectOf(contract.components);
  const operations = operationsOf(contract).map(({ operation }) => operation);
  const schemes = operations.flatMap(({ security }) =>
    itemsOf(security).flatMap((one) => Object.keys(objectOf(one))),
  );
  const tags = new Set(operations.flatMap(({ tags }) => itemsOf(tags)));
  components.schemas = pick(components.schemas, reachedSchemas(contract, contract.paths));
  components.securitySchemes = pick(components.securitySchemes, new Set(schemes));
  contract.tags = itemsOf(contract.tags).filter((tag) => tags.has(objectOf(tag).name));
}

function pick(members: unknown, names: ReadonlySet<string>): Json {
  return Object.fromEntries(Object.entries(objectOf(members)).filter(([name]) => names.has(name)));
}
