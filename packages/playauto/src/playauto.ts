import {
  requireCredential,
  requireOneWay,
  requireSecret,
  requireToken,
} from "@jumun/client/credential";
import { readFactoryOptions } from "@jumun/client/factory-options";
import { issuedCredential } from "@jumun/client/token";
import type { ClientOptions } from "./generated/client.gen.ts";
import { contract } from "./generated/contract.gen.ts";
import type { Account } from "./generated/types.gen.ts";
import { PlayAuto } from "./playauto-client.ts";

export * from "@jumun/client/errors";
export * from "./generated/client.gen.ts";
export type * from "./generated/types.gen.ts";
export type { BatchOptions } from "./invoice-options.ts";
export type { InvoiceOutcome } from "./invoice-outcome.ts";
export { InvoiceOutcomeError } from "./invoice-outcome-error.ts";
export type { InvoiceRow } from "./invoice-row.ts";
export type { InvoiceSource } from "./invoice-source.ts";
// A named export takes precedence over the generated class of the same name.
export { PlayAuto } from "./playauto-client.ts";
export type { SettlementPeriod } from "./settle-invoices.ts";

type NoneOf<Name extends string> = { readonly [Each in Name]?: undefined };

/** The account whose orders are worked on. The client fetches its tokens, or is given one. */
export type PlayAutoAccount =
  | ({
      /** 솔루션 인증키. Environment variable: `PLAYAUTO_AUTHENTICATION_KEY`. */
      readonly authenticationKey: string;
    } & NoneOf<"email" | "password" | "token">)
  | ({
      /** Environment variable: `PLAYAUTO_EMAIL`. */
      readonly email: string;
      /** Environment variable: `PLAYAUTO_PASSWORD`. */
      readonly password: string;
    } & NoneOf<"authenticationKey" | "token">)
  | ({
      /** A function is called before every request. Environment variable: `PLAYAUTO_TOKEN`. */
      readonly token: string | (() => string | Promise<string>);
    } & NoneOf<"authenticationKey" | "email" | "password">);

export type PlayAutoOptions = ClientOptions<"production"> &
  (
    | ({
        /** The x-api-key that PlayAuto issued on approval. Environment variable: `PLAYAUTO_API_KEY`. */
        readonly apiKey: string;
      } & PlayAutoAccount)
    | NoneOf<"apiKey" | "authenticationKey" | "email" | "password" | "token">
  );

/** Seconds for which PlayAuto accepts a token. The response does not contain it. */
const tokenLifetime = 24 * 60 * 60;

/**
 * A client of the PlayAuto (플레이오토) API. Without credentials among the options it reads
 * `PLAYAUTO_API_KEY` and `PLAYAUTO_AUTHENTICATION_KEY`, `PLAYAUTO_EMAIL` with `PLAYAUTO_PASSWORD`, or
 * `PLAYAUTO_TOKEN`; without `baseUrl` and `environment`, `PLAYAUTO_BASE_URL`.
 * @throws UsageError if a credential is missing, malformed or given twice, or an option is unknown
 * @example
 * const playAuto = createPlayAuto();
 * const results = await playAuto.setInvoice({
 *   orders: [{ bundle_no: "3772225519903274", carr_no: "4", invoice_no: "377811119999" }],
 *   overwrite: true,
 * });
 */
export function createPlayAuto(options: PlayAutoOptions = {}): PlayAuto {
  const names = ["apiKey", "authenticationKey", "email", "password", "token"] as const;
  const { client, credentials } = readFactoryOptions("playauto", options, names);
  const apiKey = requireToken("playauto", "apiKey", credentials.apiKey);
  requireOneWay("playauto", credentials, ["authenticationKey", "email", "token"]);
  if (credentials.token !== undefined) {
    const token = requireCredential("playauto", "token", credentials.token);
    const access = { credentials: { apiKey, token }, secrets: [], isRefusal };
    return new PlayAuto(client, access);
  }
  const account = accountOf(credentials);
  const secrets = Object.values(account);
  const token = issuedCredential(contract, client, [apiKey, ...secrets], async () => {
    const [issued] = await playAuto.issueToken(account);
    return { token: issued?.token ?? "", expiresIn: tokenLifetime };
  });
  const access = { credentials: { apiKey, token }, secrets, isRefusal };
  const playAuto: PlayAuto = new PlayAuto(client, access);
  return playAuto;
}

/** PlayAuto can report an expired token with a 200: `{"error_code": 401, …}`. */
function isRefusal(text: string): boolean {
  return /^\s*\{\s*"error_code"\s*:\s*"?401\b/.test(text);
}

function accountOf(credentials: Readonly<Record<string, unknown>>): Account {
  if (credentials.email !== undefined) {
    return {
      email: requireToken("playauto", "email", credentials.email),
      password: requireSecret("playauto", "password", credentials.password),
    };
  }
  const key = requireToken("playauto", "authenticationKey", credentials.authenticationKey);
  return { authentication_key: key };
}
