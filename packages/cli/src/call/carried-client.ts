import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Contract } from "@jumun/client/contract";
import type { ClientOptions } from "@jumun/client/options";
import { isJsonObject } from "@jumun/openapi/json";
import { carriedVendors } from "../carried-vendor.ts";

/** Options of a vendor's factory, with its credentials. */
type FactoryOptions = ClientOptions & Readonly<Record<string, unknown>>;

/** A vendor's client as it comes with this package. */
export interface CarriedClient {
  /** The descriptors that the generator wrote. */
  readonly contract: Contract;
  /** Creates a client. Without credentials among the options it reads them from the environment. */
  create(options: FactoryOptions): object;
}

/** Loads the client of a vendor, which must be one of the carried vendors. */
export async function loadClient(
  vendor: string,
  folder: string = carriedVendors,
): Promise<CarriedClient> {
  const client = join(folder, vendor, "client");
  const [main, descriptors] = await Promise.all(
    [join(client, `${vendor}.js`), join(client, "generated", "contract.gen.js")].map(
      (file): Promise<unknown> => import(pathToFileURL(file).href),
    ),
  );
  const create = Object.entries(Object(main)).find(
    ([name, value]) => /^create[A-Z]/.test(name) && typeof value === "function",
  )?.[1];
  const contract: unknown = Object(descriptors).contract;
  if (typeof create !== "function" || !isContract(contract)) {
    const files = await readdir(client).catch(() => []);
    throw new Error(`The client of ${vendor} is damaged (${files.length} files). Reinstall it.`);
  }
  return { contract, create: (options) => create(options) };
}

/** The compiler checked it when the package was built. */
function isContract(value: unknown): value is Contract {
  return isJsonObject(value) && typeof value.vendor === "string" && isJsonObject(value.operations);
}
