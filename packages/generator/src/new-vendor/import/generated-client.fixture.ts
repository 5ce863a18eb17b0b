import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { pascalCase } from "@jumun/openapi/pascal-case";
import { vendorServer } from "@jumun/test-server/vendor-server";
import { scaffold } from "../scaffold.ts";
import { linkModules } from "../type-check.ts";
import { importDocument } from "./import-document.ts";

/** A request as the client of an imported document sent it. */
interface Sent {
  /** `GET /orders?page=1` */
  readonly line: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Calls an operation, and returns the request as it arrived at a server that responds with 204. */
export type Send = (operationId: string, input?: object, options?: object) => Promise<Sent>;

/** A client made from a document, in a folder that is removed with it. */
export async function generatedClient(
  name: string,
  path: string,
): Promise<AsyncDisposable & { send: Send }> {
  const root = await mkdtemp(join(tmpdir(), "jumun-wire-"));
  const { contract } = await importDocument(path, name);
  await scaffold({
    root,
    name,
    contract: { "openapi.yaml": contract },
    addToWorkspace: async () => {},
  });
  await linkModules(root, name);
  const file = join(root, "packages", name, "src", `${name}.ts`);
  const module: Record<string, unknown> = await import(pathToFileURL(file).href);
  const create = module[`create${pascalCase(name)}`];
  if (typeof create !== "function") throw new Error(`${file} exports no factory.`);
  return {
    async send(operationId, input, options = {}) {
      await using server = await vendorServer((_, response) => response.writeHead(204).end());
      const client: Record<string, unknown> = create({ ...options, baseUrl: server.url });
      const method = client[operationId];
      if (typeof method !== "function") throw new Error(`There is no ${operationId}().`);
      await method.call(client, ...(input === undefined ? [] : [input])).result();
      const [received] = server.received;
      if (received === undefined) throw new Error(`${operationId} sent nothing.`);
      const { method: verb, url, headers, body } = received;
      return { line: `${verb} ${url}`, headers, body };
    },
    [Symbol.asyncDispose]: () => rm(root, { recursive: true }),
  };
}
