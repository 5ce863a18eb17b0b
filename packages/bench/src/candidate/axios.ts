import axios from "axios";
import { accessToken, path, query } from "../exchange.ts";
import { type Candidate, timeout } from "./candidate.ts";

/** It retries nothing. */
export const candidate: Candidate = (baseURL) => {
  const client = axios.create({
    adapter: "fetch",
    baseURL,
    headers: { authorization: `Bearer ${accessToken}` },
    timeout,
  });
  return async () => {
    const { data } = await client.get(path, { params: query });
    return data;
  };
};
