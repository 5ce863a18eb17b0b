import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleContract } from "@jumun/contract/bundle";
import { contractConfig, shapeConfig } from "@jumun/contract/rules/config";
import { isJsonObject, type JsonObject } from "@jumun/openapi/json";
import { formatFragment, parsePointer } from "@jumun/openapi/json-pointer";
import { listOperations } from "@jumun/openapi/list-operations";
import { tryResolve } from "@jumun/openapi/reference";
import {
  BaseResolver,
  lintDocument,
  makeDocumentFromString,
  type NormalizedProblem,
} from "@redocly/openapi-core";
import { describeContract } from "../../descriptor.ts";
import { printValidators } from "../../validators.ts";
import { itemsOf, membersOf, objectOf } from "./json.ts";
import { reaches } from "./obstacle.ts";
import { fillServers } from "./required-words.ts";

/** Notes that an operation is not in the contract: `GET /orders`, its pointer, and a sentence. */
export type LeaveOut = (what: string, pointer: string, why: string) => void;

/**
 * Takes out of a contract the operations that its rules reject or that nothing can be generated from,
 * in place.
 * @throws Error if a rule rejects a part that belongs to no operation
 */
export async function leaveOutRejected(
  contract: JsonObject,
  vendor: string,
  leaveOut: LeaveOut,
): Promise<void> {
  // Each round takes something out, so it ends.
  for (;;) {
    prune(contract);
    if (operationsOf(contract).length === 0) return;
    const problems = await lint(contract);
    if (problems.length === 0) {
      const reasons = await generatorErrors(contract, vendor);
      if (reasons.length === 0) return;
      for (const { path, method, why } of reasons)
        drop(contract, "paths", path, method, why, leaveOut);
      continue;
    }
    // A repair may solve other problems too: only then is anything left out.
    if (problems.map((problem) => repair(contract, problem)).includes(true)) continue;
    if (!problems.map((problem) => dropConcerned(contract, problem, leaveOut)).includes(true)) {
      throw new Error(
        `The contract breaks a rule: ${problems[0]?.message} (${problems[0]?.ruleId})`,
      );
    }
  }
}

/** Removes the components that no operation uses, in place. */
function prune(contract: JsonObject): void {
  const used = usedComponents(contract);
  const components = objectOf(contract.components);
  for (const [kind, members] of membersOf(components)) {
    for (const name of Object.keys(members)) {
      if (!used.has(formatFragment(["components", kind, name]))) delete members[name];
    }
    if (Object.keys(members).length === 0) delete components[kind];
  }
}

function usedComponents(contract: JsonObject): ReadonlySet<string> {
  const used = new Set<string>();
  const look = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    const [root, kind = "", name = ""] = isJsonObject(part)
      ? parsePointer(String(part.$ref ?? ""))
      : [];
    const component = formatFragment(["components", kind, name]);
    if (root === "components" && !used.has(component)) {
      used.add(component);
      look(tryResolve(contract, { $ref: component }));
    }
    Object.values(part).forEach(look);
  };
  look(contract.paths);
  look(contract.webhooks);
  const requirements = operationsOf(contract).flatMap(({ operation }) =>
    itemsOf(operation.security),
  );
  for (const requirement of [...requirements, ...itemsOf(contract.security)]) {
    for (const name of Object.keys(objectOf(requirement))) {
      used.add(formatFragment(["components", "securitySchemes", name]));
    }
  }
  return used;
}

async function lint(contract: JsonObject): Promise<NormalizedProblem[]> {
  const config = await contractConfig();
  const document = makeDocumentFromString(JSON.stringify(contract), "/contract.json");
  const externalRefResolver = new BaseResolver(config.resolve);
  return lintDocument({ document, externalRefResolver, config }).catch(async (error: unknown) => {
    // Some rules throw on a wrong shape. Then the shape is the problem.
    const shape = await lintDocument({
      document,
      externalRefResolver,
      config: await shapeConfig(),
    });
    if (shape.length > 0) return shape;
    throw error;
  });
}

/** Says otherwise, without a loss, what a rule rejects; false if that cannot be. */
function repair(
  contract: JsonObject,
  { ruleId, message, location: [first] }: NormalizedProblem,
): boolean {
  const steps = parsePointer(first?.pointer ?? "#/");
  const isUnexpected = ruleId === "struct" && /^Property `.*` is not expected here/.test(message);
  if (isUnexpected || ruleId === "jumun/known-extensions") return removeUnexpected(contract, steps);
  if (ruleId === "no-required-schema-properties-undefined") {
    return declareRequired(contract, steps);
  }
  return /^no-invalid-.*-examples$/.test(ruleId) && removeExample(contract, steps);
}

/** Drops the operations, or the server, that a problem is about. */
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
  return operationsOf(contract)
    .filter(({ item, operation }) => reaches(contract, [item.parameters, operation], component))
    .map((one) => drop(contract, one.root, one.path, one.method, why, leaveOut))
    .includes(true);
}

/** Removes a property or an extension that is not defined there: it means nothing. */
function removeUnexpected(contract: JsonObject, steps: readonly string[]): boolean {
  const holder = objectOf(valueAt(contract, steps.slice(0, -1)));
  const name = steps.at(-1) ?? "";
  return name in holder && Reflect.deleteProperty(holder, name);
}

/** Names a required property that may have any value, which says the same. */
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

/** What the generator throws at, an operation at a time. */
async function generatorErrors(
  contract: JsonObject,
  vendor: string,
): Promise<{ path: string; method: string; why: string }[]> {
  const folder = await mkdtemp(join(tmpdir(), "jumun-import-"));
  try {
    const path = join(folder, "openapi.yaml");
    await writeFile(path, JSON.stringify(contract));
    const document = await bundleContract(path);
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
