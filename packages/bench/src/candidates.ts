/** The clients that are compared. Each requests one page of orders with two query parameters. */
import { createCrema } from "@jumun/crema";
import ky from "ky";
import { OpenAI } from "openai";
import { accessToken, path, query } from "./exchange.ts";
import { rivalPath } from "./rivals.ts";

const timeout = 10_000;
const retries = 2;

interface Redocly {
  readonly client: {
    configure(config: object): void;
    readUnpaidOrders(input: object): Promise<unknown>;
  };
}

interface HeyApi {
  readonly client: { setConfig(config: object): void };
  readonly readUnpaidOrders: (options: object) => Promise<unknown>;
}

/** Calls by the name of their client. */
export async function candidates(
  baseUrl: string,
): Promise<Readonly<Record<string, () => Promise<unknown>>>> {
  const headers = { accept: "application/json", authorization: `Bearer ${accessToken}` };
  const credentials = { appId: "made-up-app", secret: "made-up-secret" };
  const crema = createCrema({ ...credentials, baseUrl, retries, timeout });
  const redocly: Redocly = await import(rivalPath("redocly.js"));
  const auth = { bearer: accessToken };
  redocly.client.configure({ serverUrl: baseUrl, retry: { retries }, timeout, auth });
  const heyApi: HeyApi = await import(rivalPath("hey-api.js"));
  heyApi.client.setConfig({ baseUrl, auth: accessToken });
  const kyClient = ky.create({ baseUrl, headers, retry: retries, timeout });
  const openai = new OpenAI({
    apiKey: accessToken,
    baseURL: baseUrl,
    maxRetries: retries,
    timeout,
  });
  return {
    "bare fetch": async () => {
      const search = new URLSearchParams({ limit: String(query.limit), page: String(query.page) });
      const response = await fetch(`${baseUrl}${path}?${search}`, { headers });
      if (!response.ok) throw new Error(`The mock responded with ${response.status}.`);
      return response.json();
    },
    jumun: async () => await crema.listUnpaidOrders(query),
    "redocly generate-client": () => redocly.client.readUnpaidOrders({ query }),
    "hey-api": () => {
      const signal = AbortSignal.timeout(timeout);
      return heyApi.readUnpaidOrders({ query, throwOnError: true, signal });
    },
    ky: () => kyClient.get(path, { searchParams: query }).json(),
    "openai-node": () => openai.get(path, { query }),
  };
}
