import { mutateMessage } from "./message-mutator.ts";
import {
  type Branch,
  branches,
  type Change,
  isBranch,
  listAt,
  type Mutant,
  mutantAt,
  otherValue,
  renameKey,
} from "./mutant.ts";
import { mutateSchema } from "./schema-mutator.ts";
import { mutatePagination, mutateSplit } from "./split-mutator.ts";

const methods = ["get", "put", "post", "delete", "patch", "head", "options"];

/** Every change of a path and its operations. */
export function mutatePath(path: string, item: Branch): Mutant[] {
  const renamed = mutantAt(["paths"], {
    kind: "path changed",
    change: "path changed",
    key: path,
    edit: (node) => renameKey(node, path, `${path}x`),
  });
  const shared = mutateParameters(item, ["paths", path]);
  const operations = branches(item).filter(([method]) => methods.includes(method));
  return [
    renamed,
    ...shared,
    ...operations.flatMap(([method, operation]) => [
      mutantAt(["paths", path], {
        kind: "method changed",
        change: `${method} changed`,
        key: method,
        edit: (node) => renameKey(node, method, method === "put" ? "post" : "put"),
      }),
      ...mutateOperation(operation, ["paths", path, method]),
    ]),
  ].filter(({ kind }) => kind !== "method changed" || !("put" in item && "post" in item));
}

function mutateOperation(operation: Branch, steps: readonly string[]): Mutant[] {
  return [
    ...[...ownChanges(operation), ...securityChanges(operation)].map((one) => mutantAt(steps, one)),
    ...mutateParameters(operation, steps),
    ...mutateBody(operation.requestBody, [...steps, "requestBody"]),
    ...branches(operation.responses).flatMap(([status, response]) => [
      mutantAt([...steps, "responses"], {
        kind: "status removed",
        change: `${status} removed`,
        key: status,
        edit: (node) => {
          delete node[status];
        },
      }),
      mutantAt([...steps, "responses"], {
        kind: "status changed",
        change: `${status} changed`,
        key: status,
        edit: (node) => renameKey(node, status, status === "418" ? "417" : "418"),
      }),
      ...mutateMessage(response, [...steps, "responses", status]),
    ]),
    ...mutatePagination(operation, steps),
    ...mutateSplit(operation["x-split"], [...steps, "x-split"]),
  ];
}

function ownChanges(operation: Branch): Change[] {
  return [
    {
      kind: "x-idempotent flipped",
      change: "x-idempotent flipped",
      key: "x-idempotent",
      edit: (node) => {
        node["x-idempotent"] = node["x-idempotent"] !== true;
      },
    },
    ...listAt(operation, "parameters").map((_, index) => ({
      kind: "parameter removed",
      change: `parameter ${index + 1} removed`,
      key: "parameters",
      edit: (node: Branch) => {
        node.parameters = listAt(node, "parameters").filter((_one, other) => other !== index);
      },
    })),
  ];
}

function securityChanges(operation: Branch): Change[] {
  const requirements = listAt(operation, "security");
  const set = (change: string, security: unknown): Change => ({
    kind: "security changed",
    change,
    key: "security",
    edit: (node) => {
      node.security = security;
    },
  });
  if (requirements.length === 0) return [];
  const schemes = requirements.flatMap((requirement, index) =>
    Object.keys(Object(requirement)).map((name) => {
      const { [name]: _, ...rest } = Object(requirement);
      return set(
        `${name} no longer needed`,
        requirements.map((other, place) => (place === index ? rest : other)),
      );
    }),
  );
  return [set("no credential needed", []), ...schemes];
}

function mutateParameters(owner: Branch, steps: readonly string[]): Mutant[] {
  return listAt(owner, "parameters").flatMap((parameter, index) =>
    isBranch(parameter) ? mutateParameter(parameter, [...steps, "parameters", String(index)]) : [],
  );
}

/** Every change of a parameter, where it is written out. */
export function mutateParameter(parameter: Branch, steps: readonly string[]): Mutant[] {
  if ("$ref" in parameter) return [];
  const set = (key: string, value: unknown): Mutant =>
    mutantAt(steps, {
      kind: `parameter's ${key} changed`,
      change: `${key} made ${JSON.stringify(value)}`,
      key,
      edit: (node) => {
        node[key] = value;
      },
    });
  return [
    set("name", otherValue(parameter.name)),
    set("in", parameter.in === "query" ? "header" : "query"),
    set("required", parameter.required !== true),
    set("example", otherValue(parameter.example)),
    ...mutateSchema(parameter.schema, [...steps, "schema"]),
  ];
}

/** Every change of a request body, where it is written out. */
export function mutateBody(body: unknown, steps: readonly string[]): Mutant[] {
  if (!isBranch(body) || "$ref" in body) return [];
  return [
    mutantAt(steps, {
      kind: "body's required flipped",
      change: "required flipped",
      key: "required",
      edit: (node) => {
        node.required = node.required !== true;
      },
    }),
    mutantAt(steps, {
      kind: "x-whole-body flipped",
      change: "x-whole-body flipped",
      key: "x-whole-body",
      edit: (node) => {
        node["x-whole-body"] = node["x-whole-body"] !== true;
      },
    }),
    ...mutateMessage(body, steps),
  ];
}
