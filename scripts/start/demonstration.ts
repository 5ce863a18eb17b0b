import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isJumunError } from "@jumun/client/errors";
import { bundleContract } from "@jumun/contract/bundle";
import { contractPath, repositoryRoot } from "@jumun/contract/vendors";
import { exampleInput } from "@jumun/openapi/example-input";
import { listOperations } from "@jumun/openapi/list-operations";
import type { ContractOperation } from "@jumun/openapi/operation";
import { clientName } from "@jumun/openapi/pascal-case";
import { fitted, styled, terminal } from "./terminal.ts";

/**
 * Calls the vendor's operation that needs the most credentials (so a token call comes before it)
 * with the contract's own example, through the built client, and prints what went over the wire.
 * True if the call succeeded.
 */
export async function demonstrate(vendor: string, baseUrl: string): Promise<boolean> {
  const document = await bundleContract(contractPath(vendor));
  const [operation] = listOperations(document).sort((a, b) => schemes(b) - schemes(a));
  if (operation === undefined) return true;
  const input = exampleInput(operation);
  console.log();
  print(`${styled("bold", `${vendor}.${operation.id}`)}(${JSON.stringify(input)})`);
  try {
    const client = await createClient(vendor, clientName(vendor, document), {
      ...document["x-sandbox"]?.options,
      baseUrl,
      fetch: printingFetch,
    });
    const data = await callMethod(client, operation.id, input);
    print(`  ${styled("dim", "resolved to")} ${JSON.stringify(data) ?? "nothing, as documented"}`);
    return true;
  } catch (error) {
    console.log(
      `  ${styled("red", "failed:")} ${isJumunError(error) ? error.message : String(error)}`,
    );
    return false;
  }
}

function schemes(operation: ContractOperation): number {
  return operation.security[0]?.length ?? 0;
}

async function createClient(vendor: string, name: string, options: object): Promise<object> {
  const built = join(repositoryRoot, "packages", vendor, "dist", `${vendor}.js`);
  const module: Record<string, unknown> = await import(pathToFileURL(built).href);
  const create = module[`create${name}`];
  if (typeof create !== "function") {
    throw new Error(`@jumun/${vendor} exports no create${name}.`);
  }
  return create(options);
}

async function callMethod(client: object, name: string, input: object): Promise<unknown> {
  const method: unknown = Reflect.get(client, name);
  if (typeof method !== "function") throw new Error(`The client has no method ${name}.`);
  return method.call(client, input);
}

async function printingFetch(url: string, init: RequestInit): Promise<Response> {
  const body = typeof init.body === "string" ? ` ${init.body}` : "";
  print(`  ${styled("cyan", "→")} ${init.method} ${url}${body}`);
  const response = await fetch(url, init);
  const text = await response.clone().text();
  const status = styled(response.ok ? "green" : "red", `← ${response.status}`);
  print(`  ${status}${text === "" ? "" : ` ${text}`}`);
  return response;
}

/** On a terminal each message is one line; whoever wants it whole pipes it on. */
function print(line: string): void {
  console.log(fitted(line, terminal().columns));
}
