import { givenCredential, requireCredential, requireSecret } from "@jumun/client/credential";
import { UsageError } from "@jumun/client/errors";
import { type ClientOptions, checkOptions } from "@jumun/client/options";
import { issuedCredential } from "@jumun/client/token";
import { Playauto } from "./playauto-client.ts";

export * from "@jumun/client/errors";
export * from "./generated/client.gen.ts";
export type * from "./generated/types.gen.ts";
export type { SetInvoicesOptions } from "./invoice-options.ts";
export type { InvoiceOutcome } from "./invoice-outcome.ts";
export { InvoiceOutcomeError } from "./invoice-outcome-error.ts";
export type { InvoiceSource } from "./invoice-source.ts";
// Named, it takes the place of the generated class of the same name.
export { Playauto } from "./playauto-client.ts";

/** The account whose orders are worked on: the client gets its tokens itself, or is given one. */
export type PlayautoAccount =
  | {
      /** 솔루션 인증키. */
      readonly authenticationKey: string;
    }
  | { readonly email: string; readonly password: string }
  | {
      /** A token that somebody else got; a function is asked before every request. */
      readonly token: string | (() => string | Promise<string>);
    };

export type PlayautoOptions = ClientOptions<"production"> & {
  /** The x-api-key that PlayAuto issued on approval. */
  readonly apiKey: string;
} & PlayautoAccount;

/** Seconds that PlayAuto accepts a token; the answer does not say it. */
const tokenLifetime = 24 * 60 * 60;

/**
 * A client of the PlayAuto (플레이오토) API.
 * @throws UsageError where a credential is missing, malformed, or given in two ways
 * @example
 * const playauto = createPlayauto({ apiKey, authenticationKey });
 * const results = await playauto.setInvoice({ orders: [{ bundle_no, carr_no, invoice_no }], overwrite: true });
 */
export function createPlayauto(options: PlayautoOptions): Playauto {
  checkOptions("playauto", options);
  const apiKey = requireCredential("playauto", "apiKey", options.apiKey);
  const ways = ["authenticationKey", "email", "token"].filter((name) => name in options);
  if (ways.length > 1) {
    throw new UsageError(`playauto: the options ${ways.join(" and ")} exclude each other.`);
  }
  if ("token" in options) {
    const token = givenCredential("playauto", "token", options.token);
    return new Playauto(options, {
      credentials: { apiKey, token },
      secrets: [],
      refuses: saysUnauthorized,
    });
  }
  const account = accountBody(options);
  const secrets = Object.values(account);
  const token = issuedCredential("playauto", options, [apiKey, ...secrets], async () => {
    const [issued] = await playauto.issueToken(account);
    // Without one nothing is sent.
    return { token: issued?.token ?? "", expiresIn: tokenLifetime };
  });
  const playauto: Playauto = new Playauto(options, {
    credentials: { apiKey, token },
    secrets,
    refuses: saysUnauthorized,
  });
  return playauto;
}

/** PlayAuto also tells with a 200 that a token is over: `{"error_code": 401, …}`. */
function saysUnauthorized(answer: string): boolean {
  return /^\s*\{\s*"error_code"\s*:\s*"?401\b/.test(answer);
}

function accountBody(options: Exclude<PlayautoAccount, { token: unknown }>) {
  if ("email" in options) {
    return {
      email: requireCredential("playauto", "email", options.email),
      password: requireSecret("playauto", "password", options.password),
    };
  }
  return {
    authentication_key: requireCredential(
      "playauto",
      "authenticationKey",
      options.authenticationKey,
    ),
  };
}
