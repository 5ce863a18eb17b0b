import type { Operation } from "./operation.ts";
import { pointer } from "./pointer.ts";
import { NO_METHOD_MATCHED_ERROR, NO_PATH_MATCHED_ERROR } from "./prism.ts";
import { problemType, type Reply, refuse } from "./refusal.ts";

/** The operation of a request, or the methods that its path has, or nothing. */
type Route =
  | { readonly operation: Operation }
  | { readonly methods: readonly string[]; readonly template: string }
  | undefined;

export interface Router {
  find(method: string, path: string): Route;
}

interface Place {
  readonly template: string;
  readonly segments: readonly (string | RegExp)[];
  readonly operations: ReadonlyMap<string, Operation>;
}

/**
 * Finds operations as Prism does (a path without a template wins over one with, and among those the
 * one that says more, earlier), but without trying each operation on each request.
 */
export function createRouter(operations: readonly Operation[]): Router {
  const literal = new Map<string, Place>();
  const templated = new Map<number, Place[]>();
  for (const path of new Set(operations.map((operation) => operation.path))) {
    const segments = path.split("/").map(compileSegment);
    const here = operations.filter((operation) => operation.path === path);
    const place = {
      template: path,
      segments,
      operations: new Map<string, Operation>(
        here.map((operation) => [operation.method, operation]),
      ),
    };
    if (segments.every((segment) => typeof segment === "string")) {
      literal.set(path, place);
    } else {
      const { length } = segments;
      templated.set(length, [...(templated.get(length) ?? []), place].sort(bySpecificity));
    }
  }

  function placesOf(path: string): Place[] {
    const segments = path.split("/").map(decode);
    const exact = literal.get(path) ?? literal.get(segments.join("/"));
    const others = templated.get(segments.length) ?? [];
    const fitting = others.filter((place) =>
      place.segments.every((segment, index) => matches(segment, segments[index] ?? "")),
    );
    return exact ? [exact, ...fitting] : fitting;
  }

  return {
    find(method, path) {
      const places = placesOf(path);
      for (const { operations: byMethod } of places) {
        const operation = byMethod.get(method);
        if (operation !== undefined) return { operation };
      }
      const methods = new Set(places.flatMap(({ operations: byMethod }) => [...byMethod.keys()]));
      const [first] = places;
      return (
        first && {
          methods: [...methods].map((name) => name.toUpperCase()).sort(),
          template: first.template,
        }
      );
    },
  };
}

function compileSegment(segment: string): string | RegExp {
  if (!/\{.+\}/.test(segment)) return segment;
  const literals = segment
    .split(/\{[^}]+\}/)
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${literals.join("(.*)")}$`, "su");
}

/** The parameters in a path, decoded, by the names that the template gives them. */
export function readPathParameters(template: string, path: string): Record<string, string> {
  const values = path.split("/").map(decode);
  return Object.fromEntries(
    template.split("/").flatMap((segment, index) => {
      const names = [...segment.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name);
      const pattern = compileSegment(segment);
      const found = typeof pattern === "string" ? [] : pattern.exec(values[index] ?? "")?.slice(1);
      return names.map((name, at) => [name, found?.[at] ?? ""]);
    }),
  );
}

function matches(segment: string | RegExp, text: string): boolean {
  return typeof segment === "string" ? segment === text : segment.test(text);
}

function decode(segment: string): string {
  if (!segment.includes("%")) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function bySpecificity(one: Place, other: Place): number {
  for (const [index, segment] of one.segments.entries()) {
    const difference =
      Number(typeof other.segments[index] === "string") - Number(typeof segment === "string");
    if (difference !== 0) return difference;
  }
  return 0;
}

const prismError = "https://stoplight.io/prism/errors#";

export function refuseVendor(vendor: string, vendors: readonly string[]): Reply {
  return refuse(
    {
      type: problemType("unknown-vendor"),
      title: "There is no such vendor",
      status: 404,
      detail: `The mock does not serve "${vendor}": a path begins with one of ${vendors.map((name) => `/${name}`).join(", ")}.`,
      vendors,
    },
    { reason: "no such vendor", blame: "client" },
  );
}

export function refusePath(vendor: string, path: string): Reply {
  return refuse(
    {
      type: `${prismError}${NO_PATH_MATCHED_ERROR.type}`,
      title: NO_PATH_MATCHED_ERROR.title,
      status: 404,
      detail: `The contract of ${vendor} has no path ${path}: GET / of the mock lists those it has.`,
    },
    { reason: "no such path in the contract", blame: "client", where: pointer("paths") },
  );
}

export function refuseMethod(
  vendor: string,
  path: string,
  method: string,
  { methods, template }: { readonly methods: readonly string[]; readonly template: string },
): Reply {
  return refuse(
    {
      type: `${prismError}${NO_METHOD_MATCHED_ERROR.type}`,
      title: NO_METHOD_MATCHED_ERROR.title,
      status: 405,
      detail: `The contract of ${vendor} has no ${method.toUpperCase()} ${path}: the path has ${methods.join(", ")}.`,
    },
    {
      reason: "no such method at this path in the contract",
      blame: "client",
      where: pointer("paths", template),
    },
    { allow: methods.join(", ") },
  );
}
