import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleContract } from "@jumun/contract/bundle";
import { lintDocumentOrShape } from "@jumun/contract/lint";
import { contractConfig } from "@jumun/contract/rules/config";
import type { Document } from "@jumun/openapi/document";
import type { JsonObject } from "@jumun/openapi/json";
import { formatFragment, parsePointer } from "@jumun/openapi/json-pointer";
import { listOperations } from "@jumun/openapi/list-operations";
import {
  BaseResolver,
  bundle,
  createConfig,
  makeDocumentFromString,
  type NormalizedProblem,
} from "@redocly/openapi-core";
import { describeContract } from "../../descriptor.ts";
import { printValidators } from "../../validators.ts";
import { fillServers } from "./complete-contract.ts";
import { itemsOf, membersOf, objectOf } from "./json.ts";
import { reaches } from "./obstacle.ts";

/** Reports that an operation is left out: `GET /orders`, its pointer, and a sentence. */
export type LeaveOut = (what: string, pointer: string, why: string) => void;

/**
 * Removes the operations that a rule rejects or that the generator cannot carry.
 * @returns the rest, as it is written and bundled; undefined if no operation is left
 * @throws Error if a rule rejects a part that belongs to no operation
 */
export async function leaveOutRejected(
  given: JsonObject,
  vendor: string,
  leaveOut: LeaveOut,
): Promise<{ readonly contract: JsonObject; readonly document: Document } | undefined> {
  let contract = given;
  // Each round removes something, so it ends.
  while (operationsOf(contract).length > 0) {
    const problems = await lint(contract);
    if (problems.length === 0) {
      const document = await bundled(contract);
      const errors = generatorErrors(document, vendor);
      if (errors.length === 0) return { contract, document };
      for (const { path, method, why } of errors) {
        drop(contract, "paths", path, method, why, leaveOut);
      }
      contract = await withoutUnusedComponents(contract);
      continue;
    }
    // A repair may solve other problems too. Only then is anything left out.
    if (problems.map((problem) => repair(contract, problem)).includes(true)) continue;
    if (!problems.map((problem) => dropConcerned(contract, problem, leaveOut)).includes(true)) {
      throw new Error(
        `The contract breaks a rule: ${problems[0]?.message} (${problems[0]?.ruleId})`,
      );
    }
    contract = await withoutUnusedComponents(contract);
  }
  return undefined;
}

async function withoutUnusedComponents(contract: JsonObject): Promise<JsonObject> {
  const { bundle: pruned } = await bundle({
    doc: makeDocumentFromString(JSON.stringify(contract), "/contract.json"),
    config: await createConfig({}),
    removeUnusedComponents: true,
  });
  return objectOf(pruned.parsed);
}

async function lint(contract: JsonObject): Promise<NormalizedProblem[]> {
  const config = await contractConfig();
  const document = makeDocumentFromString(JSON.stringify(contract), "/contract.json");
  const externalRefResolver = new BaseResolver(config.resolve);
  return lintDocumentOrShape({ document, externalRefResolver, config });
}

/** Rewrites what a rule rejects, if nothing is lost by it. */
function repair(
  contract: JsonObject,
  { ruleId, message, location: [first] }: NormalizedProblem,
): boolean {
  const steps = parsePointer(first?.pointer ?? "#/");
  const isUnexpected = ruleId === "struct" && /^Property `.*` is not expected here/.test(message);
  if (isUnexpected || ruleId === "jumun/known-extensions") return removeMember(contract, steps);
  if (ruleId === "no-required-schema-properties-undefined") {
    return declareRequired(contract, steps);
  }
  return /^no-invalid-.*-examples$/.test(ruleId) && removeExample(contract, steps);
}

/** Removes the operations, the server or the unused component that a problem is about. */
function dropConcerned(
  contract: JsonObject,
  problem: NormalizedProblem,
  leaveOut: LeaveOut,
): boolean {
  const steps = parsePointer(problem.location[0]?.pointer ?? "#/");
  const { ruleId, message } = problem;
  const why = `${message.replace(/\.?$/, ".")} (${ruleId})`;
  const [root = "", name = "", method = ""] = steps;
  if (root === "servers" && Array.isArray(contract.servers)) {
    contract.servers = contract.servers.filter((_, index) => index !== Number(name));
    fillServers(contract);
    return true;
  }
  if (root === "paths" || root === "webhooks") {
    const item = objectOf(objectOf(contract[root])[name]);
    const methods =
      item[method] === undefined || method === "parameters" ? Object.keys(item) : [method];
    return methods.map((each) => drop(contract, root, name, each, why, leaveOut)).includes(true);
  }
  if (root !== "components") return false;
  const component = formatFragment([root, name, method]);
  const users = operationsOf(contract).filter(({ item, operation }) =>
    reaches(contract, [item.parameters, operation], component),
  );
  if (users.length === 0) return removeMember(contract, [root, name, method]);
  for (const user of users) {
    drop(contract, user.root, user.path, user.method, why, leaveOut);
  }
  return true;
}

function removeMember(contract: JsonObject, steps: readonly string[]): boolean {
  const holder = objectOf(valueAt(contract, steps.slice(0, -1)));
  const name = steps.at(-1) ?? "";
  return name in holder && Reflect.deleteProperty(holder, name);
}

/** Declares a required property that the schema does not describe: any value is valid. */
function declareRequired(contract: JsonObject, steps: readonly string[]): boolean {
  const at = steps.lastIndexOf("required");
  const schema = objectOf(valueAt(contract, steps.slice(0, at)));
  const name = itemsOf(schema.required)[Number(steps[at + 1])];
  const properties = objectOf(schema.properties);
  if (at < 0 || typeof name !== "string" || Object.hasOwn(properties, name)) return false;
  schema.properties = { ...properties, [name]: {} };
  return true;
}

/** Removes an example that its schema rejects, if the contract stays complete without it. */
function removeExample(contract: JsonObject, steps: readonly string[]): boolean {
  const at = steps.lastIndexOf("examples");
  const holder = objectOf(valueAt(contract, steps.slice(0, at)));
  const examples = holder.examples;
  const name = steps[at + 1];
  if (at >= 0 && name !== undefined && typeof examples === "object" && examples !== null) {
    if (Array.isArray(examples)) delete holder.examples;
    else if (Object.keys(examples).length < 2) return false;
    else Reflect.deleteProperty(examples, name);
    return true;
  }
  const last = steps.at(-1);
  const schema = objectOf(valueAt(contract, steps.slice(0, -1)));
  if ((last !== "example" && last !== "default") || schema.in !== undefined) return false;
  return Reflect.deleteProperty(schema, last);
}

function valueAt(value: unknown, steps: readonly string[]): unknown {
  return steps.reduce<unknown>((at, step) => Reflect.get(Object(at), step), value);
}

/** The errors of the generator, one operation at a time. */
function generatorErrors(
  document: Document,
  vendor: string,
): { path: string; method: string; why: string }[] {
  return listOperations(document).flatMap((operation) => {
    try {
      describeContract(vendor, document, [operation]);
      printValidators(vendor, document, [operation]);
      return [];
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return [{ path: operation.path, method: operation.method.toLowerCase(), why }];
    }
  });
}

async function bundled(contract: JsonObject): Promise<Document> {
  const folder = await mkdtemp(join(tmpdir(), "jumun-import-"));
  try {
    const path = join(folder, "openapi.yaml");
    await writeFile(path, JSON.stringify(contract));
    return await bundleContract(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Drops an operation of `paths` or `webhooks`; false if it is gone already. */
export function drop(
  contract: JsonObject,
  root: string,
  path: string,
  method: string,
  why: string,
  leaveOut: LeaveOut,
): boolean {
  const paths = objectOf(contract[root]);
  const item = objectOf(paths[path]);
  if (item[method] === undefined || method === "parameters") return false;
  delete item[method];
  if (!Object.keys(item).some((key) => key !== "parameters")) delete paths[path];
  leaveOut(`${method.toUpperCase()} ${path}`, formatFragment([root, path, method]), why);
  return true;
}

interface Place {
  readonly root: string;
  readonly path: string;
  readonly method: string;
  readonly item: JsonObject;
  readonly operation: JsonObject;
}

/** Every operation of `paths` and `webhooks`. */
export function operationsOf(document: JsonObject): Place[] {
  return ["paths", "webhooks"].flatMap((root) =>
    membersOf(document[root]).flatMap(([path, item]) =>
      membersOf(item).flatMap(([method, operation]) =>
        /^(get|put|post|delete|options|head|patch|trace)$/.test(method)
          ? [{ root, path, method, item, operation }]
          : [],
      ),
    ),
  );
}
