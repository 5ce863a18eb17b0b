import type { CandidateModule } from "./candidate/candidate.ts";

/** Who takes part, and under which name in the table. The keys are the files in `candidate/`. */
export const candidates = {
  bare: "bare `fetch` + JSON",
  "bare-again": "bare once more (what the method itself is off by)",
  jumun: "**jumun**, a method",
  "jumun-fetch": "jumun, `client.fetch`",
  redocly: "`redocly generate-client`, retries + timeout",
  "hey-api": "hey-api + `AbortSignal.timeout`",
  ky: "ky, retries + timeout",
  openai: "openai-node's core, retries + timeout",
  "bare-timeout": "bare `fetch` + `AbortSignal.timeout`",
  "openapi-fetch": "openapi-fetch, neither",
  ofetch: "ofetch, retries + timeout",
  axios: "axios (fetch adapter), timeout",
};

export type CandidateName = keyof typeof candidates;

/** Those whom a call must not take longer than with. */
export const rivals = ["redocly", "hey-api", "ky", "openai"] as const satisfies CandidateName[];

export function isCandidateName(name: unknown): name is CandidateName {
  return typeof name === "string" && Object.hasOwn(candidates, name);
}

/** Loads no other candidate: what a module does when it is loaded must not touch the others. */
export async function loadCandidate(name: CandidateName): Promise<CandidateModule> {
  switch (name) {
    case "bare":
    case "bare-again":
      return import("./candidate/bare.ts");
    case "bare-timeout":
      return import("./candidate/bare-timeout.ts");
    case "jumun":
      return import("./candidate/jumun.ts");
    case "jumun-fetch":
      return import("./candidate/jumun-fetch.ts");
    case "redocly":
      return import("./candidate/redocly.ts");
    case "hey-api":
      return import("./candidate/hey-api.ts");
    case "ky":
      return import("./candidate/ky.ts");
    case "openai":
      return import("./candidate/openai.ts");
    case "openapi-fetch":
      return import("./candidate/openapi-fetch.ts");
    case "ofetch":
      return import("./candidate/ofetch.ts");
    case "axios":
      return import("./candidate/axios.ts");
  }
}
