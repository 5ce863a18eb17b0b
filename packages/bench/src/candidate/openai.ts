import { OpenAI } from "openai";
import { accessToken, path, query } from "../exchange.ts";
import { type Candidate, retries, timeout } from "./candidate.ts";

/** The core of openai-node: the client's own `get`, which its resources call too. */
export const candidate: Candidate = (baseURL) => {
  const client = new OpenAI({ apiKey: accessToken, baseURL, maxRetries: retries, timeout });
  return () => client.get(path, { query });
};
