import {
  type Branch,
  branches,
  inner,
  isBranch,
  listAt,
  type Mutant,
  mutantAt,
  otherValue,
} from "./mutant.ts";

/** Every change of how a list is paged. */
export function mutatePagination(owner: Branch, steps: readonly string[]): Mutant[] {
  const pagination = owner["x-pagination"];
  if (!isBranch(pagination)) return [];
  const whole = mutantAt(steps, {
    kind: "x-pagination dropped",
    change: "x-pagination dropped",
    key: "x-pagination",
    edit: (node) => {
      delete node["x-pagination"];
    },
  });
  const keys = Object.keys(pagination).filter((key) => key !== "style");
  return [
    whole,
    ...keys.map((key) =>
      mutantAt([...steps, "x-pagination"], {
        kind: "x-pagination changed",
        change: `${key} changed`,
        key,
        edit: (node) => {
          node[key] = key === "items" ? `${String(node[key])}/data` : otherValue(node[key]);
        },
      }),
    ),
  ];
}

/** Every change of how an operation splits into two. */
export function mutateSplit(split: unknown, steps: readonly string[]): Mutant[] {
  if (!isBranch(split)) return [];
  const by = mutantAt(steps, {
    kind: "x-split changed",
    change: "by changed",
    key: "by",
    edit: (node) => {
      node.by = otherValue(node.by);
    },
  });
  const swapped = mutantAt(steps, {
    kind: "x-split changed",
    change: "halves swapped",
    edit: (node) => {
      [node.absent, node.present] = [node.present, node.absent];
    },
  });
  const halves = ["absent", "present"].flatMap((name) => {
    const half = inner(split, name);
    const place = [...steps, name];
    const without = listAt(half, "parameters").map((parameter) =>
      mutantAt(place, {
        kind: "x-split changed",
        change: `${String(parameter)} left out`,
        key: "parameters",
        edit: (node) => {
          node.parameters = listAt(node, "parameters").filter((other) => other !== parameter);
        },
      }),
    );
    const responses = branches(half.responses).flatMap(([status, response]) =>
      Object.keys(response).map((key) =>
        mutantAt([...place, "responses", status], {
          kind: "x-split changed",
          change: `${key} left to the whole`,
          key,
          edit: (node) => {
            delete node[key];
          },
        }),
      ),
    );
    return [...without, ...responses, ...mutatePagination(half, place)];
  });
  return [by, swapped, ...halves];
}
