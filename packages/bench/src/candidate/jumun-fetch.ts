import { createCrema } from "@jumun/crema";
import { path, query } from "../exchange.ts";
import { type Candidate, retries, timeout } from "./candidate.ts";

/** The same through the openapi-fetch client of the same contract. */
export const candidate: Candidate = (baseUrl) => {
  const crema = createCrema({
    appId: "made-up-app",
    secret: "made-up-secret",
    baseUrl,
    retries,
    timeout,
    deadline: 60_000,
  });
  return async () => {
    const { data } = await crema.fetch.GET(path, { params: { query } });
    return data;
  };
};
