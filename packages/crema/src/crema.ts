import { requireCredential, requireOneWay, requireToken } from "@jumun/client/credential";
import { readFactoryOptions } from "@jumun/client/factory-options";
import { issuedCredential } from "@jumun/client/token";
import { type ClientOptions, Crema } from "./generated/client.gen.ts";
import { contract } from "./generated/contract.gen.ts";

export * from "@jumun/client/errors";
export * from "./generated/client.gen.ts";
export type * from "./generated/types.gen.ts";

/** The app that CREMA issued. The client fetches access tokens for it. */
export interface CremaApp {
  /** APP_ID, as CREMA issued it. Environment variable: `CREMA_APP_ID`. */
  readonly appId: string;
  /** SECRET, as CREMA issued it. Environment variable: `CREMA_SECRET`. */
  readonly secret: string;
  readonly accessToken?: undefined;
}

/** An access token from elsewhere. */
export interface CremaToken {
  /** A function is called before every request. Environment variable: `CREMA_ACCESS_TOKEN`. */
  readonly accessToken: string | (() => string | Promise<string>);
  readonly appId?: undefined;
  readonly secret?: undefined;
}

/** Credentials from the environment variables. */
interface CremaEnvironment {
  readonly appId?: undefined;
  readonly secret?: undefined;
  readonly accessToken?: undefined;
}

export type CremaOptions = ClientOptions<"production"> & (CremaApp | CremaToken | CremaEnvironment);

/**
 * A client of the CREMA API. Without credentials among the options it reads `CREMA_APP_ID` and
 * `CREMA_SECRET`, or `CREMA_ACCESS_TOKEN`; without `baseUrl` and `environment`, `CREMA_BASE_URL`.
 * @throws UsageError if a credential is missing or malformed, or an option is unknown
 * @example
 * const crema = createCrema();
 * const orders = await crema.listUnpaidOrders({ limit: 100 });
 */
export function createCrema(options: CremaOptions = {}): Crema {
  const names = ["appId", "secret", "accessToken"] as const;
  const { client, credentials } = readFactoryOptions("crema", options, names);
  requireOneWay("crema", credentials, ["appId", "accessToken"]);
  if (credentials.accessToken !== undefined) {
    requireOneWay("crema", credentials, ["secret", "accessToken"]);
    const accessToken = requireCredential("crema", "accessToken", credentials.accessToken);
    return new Crema(client, { credentials: { accessToken }, secrets: [] });
  }
  const client_id = requireToken("crema", "appId", credentials.appId);
  const client_secret = requireToken("crema", "secret", credentials.secret);
  const accessToken = issuedCredential(contract, client, [client_id], async () => {
    const grant_type = "client_credentials";
    const issued = await crema.issueAccessToken({ grant_type, client_id, client_secret });
    return { token: issued.access_token, expiresIn: issued.expires_in };
  });
  const access = { credentials: { accessToken }, secrets: [client_secret] };
  const crema: Crema = new Crema(client, access);
  return crema;
}
