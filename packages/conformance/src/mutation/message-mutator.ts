import { type Branch, branches, type Mutant, mutantAt, otherValue, renameKey } from "./mutant.ts";
import { mutateSchema } from "./schema-mutator.ts";

/** Every change of a request body or an answer: its headers, media types, schemas and examples. */
export function mutateMessage(message: Branch, steps: readonly string[]): Mutant[] {
  const headers = branches(message.headers).flatMap(([name, header]) => [
    removed([...steps, "headers"], name, "response header"),
    renamed([...steps, "headers"], name, `X-${name}`, "response header"),
    ...mutateHeader(header, [...steps, "headers", name]),
  ]);
  const content = branches(message.content).flatMap(([mediaType, media]) => [
    removed([...steps, "content"], mediaType, "content type"),
    renamed([...steps, "content"], mediaType, "text/plain", "content type"),
    ...mutateSchema(media.schema, [...steps, "content", mediaType, "schema"]),
    ...mutateExamples(media.examples, [...steps, "content", mediaType, "examples"]),
  ]);
  return [...headers, ...content];
}

/** Every change of a response header, where it is written out. */
export function mutateHeader(header: Branch, steps: readonly string[]): Mutant[] {
  if ("$ref" in header) return [];
  return [
    mutantAt(steps, {
      kind: "response header's required flipped",
      change: "required flipped",
      key: "required",
      edit: (node) => {
        node.required = node.required !== true;
      },
    }),
    mutantAt(steps, {
      kind: "example changed",
      change: "example changed",
      key: "example",
      edit: (node) => {
        node.example = otherValue(node.example);
      },
    }),
    ...mutateSchema(header.schema, [...steps, "schema"]),
  ];
}

function mutateExamples(examples: unknown, steps: readonly string[]): Mutant[] {
  return branches(examples).flatMap(([name, example]) => [
    removed(steps, name, "example"),
    renamed(steps, name, `${name}-x`, "example"),
    mutantAt([...steps, name], {
      kind: "example changed",
      change: "value changed",
      key: "value",
      edit: (node) => {
        node.value = otherValue(node.value);
      },
    }),
    ...(example["x-when"] === undefined ? [] : whenChanges([...steps, name])),
  ]);
}

function whenChanges(steps: readonly string[]): Mutant[] {
  return [
    mutantAt(steps, {
      kind: "x-when dropped",
      change: "x-when dropped",
      key: "x-when",
      edit: (node) => {
        delete node["x-when"];
      },
    }),
    mutantAt(steps, {
      kind: "x-when changed",
      change: "x-when changed",
      key: "x-when",
      edit: (node) => {
        const missing = "credential-missing";
        node["x-when"] = node["x-when"] === missing ? "secret-wrong" : missing;
      },
    }),
  ];
}

export function removed(steps: readonly string[], key: string, what: string): Mutant {
  return mutantAt(steps, {
    kind: `${what} removed`,
    change: `${key} removed`,
    key,
    edit: (node) => {
      delete node[key];
    },
  });
}

function renamed(steps: readonly string[], key: string, to: string, what: string): Mutant {
  return mutantAt(steps, {
    kind: `${what} renamed`,
    change: `${key} made ${to}`,
    key,
    edit: (node) => renameKey(node, key, to),
  });
}
