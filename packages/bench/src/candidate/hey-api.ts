import { accessToken, query } from "../exchange.ts";
import { importRival } from "../rival-module.ts";
import { type Candidate, timeout } from "./candidate.ts";

interface HeyApi {
  readonly client: { setConfig(config: object): void };
  readonly readUnpaidOrders: (options: object) => Promise<{ readonly data: unknown }>;
}

const module = await importRival("hey-api");
if (!isHeyApi(module)) throw new Error("hey-api no longer generates this client.");
const { client, readUnpaidOrders } = module;

/** The client that hey-api makes of the same contract. It retries nothing and has no timeout. */
export const candidate: Candidate = (baseUrl) => {
  client.setConfig({ baseUrl, auth: accessToken });
  return async () => {
    const { data } = await readUnpaidOrders({
      query,
      throwOnError: true,
      signal: AbortSignal.timeout(timeout),
    });
    return data;
  };
};

function isHeyApi(value: unknown): value is HeyApi {
  return (
    typeof value === "object" &&
    value !== null &&
    "readUnpaidOrders" in value &&
    "client" in value &&
    typeof value.client === "object" &&
    value.client !== null &&
    "setConfig" in value.client
  );
}
