import openapiFetch from "openapi-fetch";
import { accessToken, path, query } from "../exchange.ts";
import type { Candidate } from "./candidate.ts";

interface Paths {
  readonly [path]: {
    readonly get: {
      readonly parameters: { readonly query: typeof query };
      readonly responses: {
        readonly 200: { readonly content: { readonly "application/json": unknown } };
      };
    };
  };
}

/** It has neither retries nor a timeout. */
export const candidate: Candidate = (baseUrl) => {
  const client = openapiFetch<Paths>({
    baseUrl,
    headers: { authorization: `Bearer ${accessToken}` },
  });
  return async () => {
    const { data } = await client.GET(path, { params: { query } });
    return data;
  };
};
