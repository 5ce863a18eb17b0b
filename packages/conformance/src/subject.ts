import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { CallOptions, ClientOptions } from "@jumun/client/options";
import { bundleContract } from "@jumun/contract/bundle";
import { contractPath, repositoryRoot } from "@jumun/contract/vendors";
import type { Document } from "@jumun/openapi/document";
import { flatInput } from "@jumun/openapi/flat-input";
import { listOperations } from "@jumun/openapi/list-operations";
import type { ContractOperation } from "@jumun/openapi/operation";
import { clientName } from "@jumun/openapi/pascal-case";

/** The contract and the built client that are tested. */
export interface Subject {
  readonly vendor: string;
  readonly document: Document;
  readonly operations: readonly ContractOperation[];
  /** Creates a client with the made-up credentials of the contract. */
  readonly createClient: (options: ClientOptions) => TestedClient;
}

/** A client without its vendor's types, called by the names in the contract. */
export interface TestedClient {
  readonly call: (operationId: string, input: object, options?: CallOptions) => TestedCall;
}

interface TestedCall extends Promise<unknown> {
  result(): Promise<TestedResult>;
  withResponse(): Promise<{ data: unknown; response: Response }>;
}

interface TestedResult {
  readonly ok: boolean;
  readonly status: number | string;
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

export async function loadSubject(vendor: string): Promise<Subject> {
  const document = await bundleContract(contractPath(vendor));
  const built = join(repositoryRoot, "packages", vendor, "dist", `${vendor}.js`);
  const module: Record<string, unknown> = await import(pathToFileURL(built).href);
  const name = `create${clientName(vendor, document)}`;
  const create = module[name];
  if (typeof create !== "function") throw new Error(`@jumun/${vendor} exports no ${name}.`);
  const operations = listOperations(document);
  const inputless = new Set(
    operations.filter((one) => flatInput(document, one).fields.length === 0).map(({ id }) => id),
  );
  const credentials = document["x-sandbox"]?.options ?? {};
  return {
    vendor,
    document,
    operations,
    createClient: (options) => tested(create({ ...credentials, ...options }), inputless),
  };
}

function tested(client: Record<string, unknown>, inputless: ReadonlySet<string>): TestedClient {
  return {
    call(operationId, input, options) {
      const method = client[operationId];
      if (typeof method !== "function") throw new Error(`The client has no ${operationId}().`);
      // A method without an input takes the options first.
      return method.call(client, ...(inputless.has(operationId) ? [] : [input]), options);
    },
  };
}
