import ky from "ky";
import { accessToken, path, query } from "../exchange.ts";
import { type Candidate, retries, timeout } from "./candidate.ts";

export const candidate: Candidate = (baseUrl) => {
  const client = ky.create({
    baseUrl,
    headers: { authorization: `Bearer ${accessToken}` },
    retry: retries,
    timeout,
  });
  return () => client.get(path, { searchParams: query }).json();
};
