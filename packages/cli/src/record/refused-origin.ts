import type { IncomingHttpHeaders } from "node:http";
import { hostnameOf, isLoopback } from "@jumun/openapi/loopback";

/**
 * Why a request that is not from this machine is refused; undefined for any other. Any website can send
 * requests to a port of this machine, under any host name that it owns.
 */
export function refusalReason({ host = "", origin }: IncomingHttpHeaders): string | undefined {
  if (!isLoopback(hostnameOf(host))) return "the Host of a request must be this machine";
  if (origin === undefined) return undefined;
  const isOwnPage = URL.canParse(origin) && isLoopback(new URL(origin).hostname);
  return isOwnPage ? undefined : "only pages of this machine may send requests";
}
