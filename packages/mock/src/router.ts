import { type PathMatch, PathMatcher } from "@jumun/openapi/match-path";
import type { Operation } from "./operation.ts";

/** The operation of a request, or the methods of its path; undefined if no path matches. */
type Route =
  | { readonly operation: Operation; readonly pathParameters: Readonly<Record<string, string>> }
  | { readonly methods: readonly string[]; readonly template: string }
  | undefined;

export interface Router {
  /** @param path not decoded */
  find(method: string, path: string): Route;
}

export function createRouter(operations: readonly Operation[]): Router {
  const matcher = new PathMatcher(
    operations.map((operation) => [operation.path, operation] as const),
  );
  return {
    find(method, path) {
      const matches = matcher.match(path);
      const match = matches.find(({ value }) => value.method === method);
      if (match === undefined) return otherMethods(matches);
      return { operation: match.value, pathParameters: match.pathParameters };
    },
  };
}

function otherMethods(matches: readonly PathMatch<Operation>[]): Route {
  const [best] = matches;
  const methods = new Set(matches.map(({ value }) => value.method.toUpperCase()));
  return best && { methods: [...methods].sort(), template: best.template };
}
