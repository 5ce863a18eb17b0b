import { accessToken, path, query } from "../exchange.ts";
import type { Candidate } from "./candidate.ts";

/** What everything is compared with: what one writes by hand, without a timeout or a retry. */
export const candidate: Candidate = (baseUrl) => async () => {
  const { limit, page } = query;
  const search = new URLSearchParams({ limit: String(limit), page: String(page) });
  const response = await fetch(`${baseUrl}${path}?${search}`, {
    headers: { accept: "application/json", authorization: `Bearer ${accessToken}` },
  });
  if (!response.ok) throw new Error(`The vendor answered ${response.status}.`);
  return response.json();
};
