import { createCrema } from "@jumun/crema";
import { query } from "../exchange.ts";
import { type Candidate, retries, timeout } from "./candidate.ts";

/** Everything on: a token that the client gets itself, retries, timeout and deadline. */
export const candidate: Candidate = (baseUrl) => {
  const crema = createCrema({
    appId: "made-up-app",
    secret: "made-up-secret",
    baseUrl,
    retries,
    timeout,
    deadline: 60_000,
  });
  return () => crema.listUnpaidOrders(query);
};
