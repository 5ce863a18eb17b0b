import type { Contract } from "@jumun/client/contract";
import { ExpectedFailure } from "../expected-failure.ts";

/** Where a call goes. */
export interface Target {
  readonly baseUrl: string;
  /** `production`, or the environment variable that replaces it. */
  readonly environment: string;
}

/** The host of the vendor, or the URL in the environment variable `<VENDOR>_BASE_URL`. */
export function targetOf({ vendor, servers }: Contract, env: NodeJS.ProcessEnv): Target {
  const variable = `${vendor}_BASE_URL`.replaceAll("-", "_").toUpperCase();
  const given = env[variable];
  if (given) return { baseUrl: given, environment: variable };
  const { production } = servers;
  if (production !== undefined) return { baseUrl: production, environment: "production" };
  throw new ExpectedFailure(
    `${vendor} publishes no host. Set ${variable} to the URL that the vendor gave you.`,
  );
}
