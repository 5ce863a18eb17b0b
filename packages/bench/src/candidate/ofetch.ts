import { ofetch } from "ofetch";
import { accessToken, path, query } from "../exchange.ts";
import { type Candidate, retries, timeout } from "./candidate.ts";

export const candidate: Candidate = (baseURL) => {
  const client = ofetch.create({
    baseURL,
    headers: { authorization: `Bearer ${accessToken}` },
    retry: retries,
    timeout,
  });
  return () => client(path, { query });
};
