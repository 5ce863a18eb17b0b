/** The clients that are compared. Each makes the same call: one page of orders with two parameters. */
import { createCrema } from "@jumun/crema";
import ky from "ky";
import { OpenAI } from "openai";
import { accessToken, path, query } from "./exchange.ts";
import { rivalPath } from "./rivals.ts";

type Call = () => Promise<unknown>;

const timeout = 10_000;
const retries = 2;

/** Calls by the name that the tables show. */
export async function candidates(baseUrl: string): Promise<Readonly<Record<string, Call>>> {
  return {
    "bare fetch": bareFetch(baseUrl),
    jumun: jumun(baseUrl),
    "redocly generate-client": await redocly(baseUrl),
    "hey-api": await heyApi(baseUrl),
    ky: kyClient(baseUrl),
    "openai-node": openai(baseUrl),
  };
}

function bareFetch(baseUrl: string): Call {
  return async () => {
    const { limit, page } = query;
    const search = new URLSearchParams({ limit: String(limit), page: String(page) });
    const response = await fetch(`${baseUrl}${path}?${search}`, {
      headers: { accept: "application/json", authorization: `Bearer ${accessToken}` },
    });
    if (!response.ok) throw new Error(`The response is ${response.status}.`);
    return response.json();
  };
}

function jumun(baseUrl: string): Call {
  const credentials = { appId: "made-up-app", secret: "made-up-secret" };
  const crema = createCrema({ ...credentials, baseUrl, retries, timeout });
  return async () => await crema.listUnpaidOrders(query);
}

interface Redocly {
  readonly client: {
    configure(config: object): void;
    readUnpaidOrders(input: object): Promise<unknown>;
  };
}

async function redocly(baseUrl: string): Promise<Call> {
  const { client }: Redocly = await import(rivalPath("redocly.js"));
  const auth = { bearer: accessToken };
  client.configure({ serverUrl: baseUrl, retry: { retries }, timeout, auth });
  return () => client.readUnpaidOrders({ query });
}

interface HeyApi {
  readonly client: { setConfig(config: object): void };
  readonly readUnpaidOrders: (options: object) => Promise<{ readonly data: unknown }>;
}

async function heyApi(baseUrl: string): Promise<Call> {
  const { client, readUnpaidOrders }: HeyApi = await import(rivalPath("hey-api.js"));
  client.setConfig({ baseUrl, auth: accessToken });
  return async () => {
    const signal = AbortSignal.timeout(timeout);
    return (await readUnpaidOrders({ query, throwOnError: true, signal })).data;
  };
}

function kyClient(baseUrl: string): Call {
  const headers = { authorization: `Bearer ${accessToken}` };
  const client = ky.create({ baseUrl, headers, retry: retries, timeout });
  return () => client.get(path, { searchParams: query }).json();
}

function openai(baseURL: string): Call {
  const client = new OpenAI({ apiKey: accessToken, baseURL, maxRetries: retries, timeout });
  return () => client.get(path, { query });
}
