import { accessToken, path, query } from "../exchange.ts";
import { type Candidate, timeout } from "./candidate.ts";

/** The same with the platform's own timeout. */
export const candidate: Candidate = (baseUrl) => async () => {
  const { limit, page } = query;
  const search = new URLSearchParams({ limit: String(limit), page: String(page) });
  const response = await fetch(`${baseUrl}${path}?${search}`, {
    headers: { accept: "application/json", authorization: `Bearer ${accessToken}` },
    signal: AbortSignal.timeout(timeout),
  });
  if (!response.ok) throw new Error(`The vendor answered ${response.status}.`);
  return response.json();
};
