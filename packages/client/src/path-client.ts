import { UsageError } from "./errors.ts";
import { needed } from "./later.ts";
import type { PathClient } from "./openapi-fetch.ts";
import { checkOptions } from "./options.ts";
import type { Transport } from "./transport.ts";

const methods = "GET PUT POST DELETE OPTIONS HEAD PATCH TRACE request use eject".split(" ");

/**
 * The openapi-fetch client of a contract, loaded when it is first used: who only calls methods does
 * not carry it. What is called before it is there is done in order once it is.
 */
export function pathClient<Paths extends object>(transport: Transport): PathClient<Paths> {
  const name = `${transport.contract.vendor}.fetch`;
  let client: PathClient<Paths> | undefined;
  const late = methods.map((method) => [
    method,
    async (...given: readonly unknown[]) => {
      const part = await needed(name, () => import("./path-transport.ts"));
      client ??= part.transportClient<Paths>(transport, UsageError, checkOptions);
      return Reflect.get(client, method)(...given);
    },
  ]);
  // Every method is there and takes what openapi-fetch's takes; the compiler cannot see it through
  // the list of names.
  return Object.fromEntries(late) as PathClient<Paths>;
}
