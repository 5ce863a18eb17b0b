import type { Document } from "@jumun/openapi/document";
import { mutateHeader, mutateMessage, removed } from "./message-mutator.ts";
import {
  type Branch,
  branches,
  type Change,
  type Mutant,
  mutantAt,
  otherValue,
  renameKey,
} from "./mutant.ts";
import { mutateBody, mutateParameter, mutatePath } from "./operation-mutator.ts";
import { mutateSchema } from "./schema-mutator.ts";

/**
 * Every change that can be made to a contract in one place. Texts are left alone: they are not
 * behaviour. What two places refer to is changed once, where it is written.
 */
export function listMutants(document: Document): Mutant[] {
  const components = Object(document.components);
  const part = (name: string, mutate: (value: Branch, steps: string[]) => Mutant[]) =>
    branches(components[name]).flatMap(([key, value]) => mutate(value, ["components", name, key]));
  return [
    ...(document.servers ?? []).flatMap((server, index) =>
      mutateServer({ ...server }, ["servers", String(index)]),
    ),
    ...part("securitySchemes", mutateScheme),
    ...branches(document.paths).flatMap(([path, item]) => mutatePath(path, item)),
    ...part("schemas", mutateSchema),
    ...part("parameters", mutateParameter),
    ...part("requestBodies", mutateBody),
    ...part("responses", mutateMessage),
    ...part("headers", mutateHeader),
  ];
}

function mutateServer(server: Branch, steps: readonly string[]): Mutant[] {
  const environment = server["x-environment"];
  return [
    mutantAt(steps, another(server, "url", "server changed")),
    ...(environment === undefined
      ? []
      : [
          mutantAt(steps, another(server, "x-environment", "server changed")),
          removed(steps, "x-environment", "server's environment"),
        ]),
    ...branches(server.variables).map(([name, variable]) =>
      mutantAt([...steps, "variables", name], another(variable, "default", "server changed")),
    ),
  ];
}

function mutateScheme(scheme: Branch, steps: readonly string[]): Mutant[] {
  const kind = "security scheme changed";
  const name = steps.at(-1) ?? "";
  const present = ["name", "x-prefix", "scheme"].filter((key) => key in scheme);
  const flows = branches(scheme.flows).flatMap(([flow, details]) => [
    mutantAt([...steps, "flows", flow], another(details, "tokenUrl", kind)),
    mutantAt([...steps, "flows"], {
      kind,
      change: `${flow} made implicit`,
      key: flow,
      edit: (node) => renameKey(node, flow, "implicit"),
    }),
  ]);
  const place = scheme.in === "header" ? [set("in", "query", kind)] : [];
  return [
    ...present.map((key) => mutantAt(steps, another(scheme, key, kind))),
    ...("x-prefix" in scheme ? [removed(steps, "x-prefix", "credential prefix")] : []),
    ...place.map((change) => mutantAt(steps, change)),
    mutantAt(steps.slice(0, -1), {
      kind,
      change: "kind changed",
      key: name,
      edit: (node) => {
        node[name] =
          scheme.type === "http"
            ? { type: "http", scheme: "bearer" }
            : { type: "http", scheme: "basic" };
      },
    }),
    ...flows,
  ];
}

function another(node: Branch, key: string, kind: string): Change {
  return set(key, key === "scheme" ? "bearer" : otherValue(node[key]), kind);
}

function set(key: string, value: unknown, kind: string): Change {
  return {
    kind,
    change: `${key} made ${JSON.stringify(value)}`,
    key,
    edit: (node) => {
      node[key] = value;
    },
  };
}
