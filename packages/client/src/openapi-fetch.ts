/**
 * The only file that imports openapi-fetch, which no longer gets updates from its author. What
 * jumun takes from it: the typed path client behind `client.fetch`.
 */
import openapiFetch, { type Client } from "openapi-fetch";

/** The openapi-fetch client of one contract: `client.fetch.GET("/v1/unpaid_orders", { params })`. */
export type PathClient<Paths extends object> = Client<Paths, "application/json">;

export interface PathClientSettings {
  readonly baseUrl: string;
  /** Sends the request; `pathTemplate` is the contract's path, as the caller wrote it. */
  readonly send: (request: Request, pathTemplate: string | undefined) => Promise<Response>;
}

export function createPathClient<Paths extends object>(
  settings: PathClientSettings,
): PathClient<Paths> {
  const templates = new WeakMap<Request, string>();
  const client = openapiFetch<Paths, "application/json">({
    baseUrl: settings.baseUrl,
    fetch: (request) => settings.send(request, templates.get(request)),
  });
  client.use({
    onRequest({ request, schemaPath }) {
      templates.set(request, schemaPath);
    },
  });
  return client;
}
