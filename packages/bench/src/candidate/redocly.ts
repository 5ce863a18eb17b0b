import { accessToken, query } from "../exchange.ts";
import { importRival } from "../rival-module.ts";
import { type Candidate, retries, timeout } from "./candidate.ts";

interface RedoclyClient {
  configure(config: object): void;
  readUnpaidOrders(input: object): Promise<unknown>;
}

const module = await importRival("redocly");
if (!isRedocly(module)) throw new Error("redocly generate-client no longer makes this client.");
const { client } = module;

/** The client that `redocly generate-client` makes of CREMA's contract. */
export const candidate: Candidate = (baseUrl) => {
  client.configure({
    serverUrl: baseUrl,
    retry: { retries },
    timeout,
    auth: { bearer: accessToken },
  });
  return () => client.readUnpaidOrders({ query });
};

function isRedocly(value: unknown): value is { readonly client: RedoclyClient } {
  return (
    typeof value === "object" &&
    value !== null &&
    "client" in value &&
    typeof value.client === "object" &&
    value.client !== null &&
    "configure" in value.client &&
    "readUnpaidOrders" in value.client
  );
}
