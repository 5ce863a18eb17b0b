import { PathMatcher } from "@jumun/openapi/match-path";
import type { ContractOperation } from "@jumun/openapi/operation";

/** Whether a request to a vendor's server calls an operation: its method and path match. */
export function isCall(
  { method, path }: Pick<ContractOperation, "method" | "path">,
  server: string,
  url: string,
  init: { readonly method?: string | undefined },
): boolean {
  if (init.method !== method || !url.startsWith(`${server}/`)) return false;
  const { pathname } = new URL(url);
  const template = `${new URL(server).pathname.replace(/\/$/, "")}${path}`;
  return new PathMatcher([[template, method]]).match(pathname).length > 0;
}
