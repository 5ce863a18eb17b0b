import {
  json,
  type Received,
  type VendorServer,
  vendorServer,
} from "@jumun/test-server/vendor-server";
import type { ClientOptions } from "../src/options.ts";
import { issuedCredential } from "../src/token.ts";
import { apiKey, createShop, type Shop, shopContract } from "./shop.ts";

export const clientSecret = "made-up-client-secret";

/** A client that requests its tokens from the vendor, like a vendor's factory. */
export function createTokenShop(options: ClientOptions): Shop {
  const token = issuedCredential(shopContract, options, ["made-up-app"], async () => {
    const issued = await shop.issueToken({
      client_id: "made-up-app",
      client_secret: clientSecret,
    });
    return { token: issued.access_token, expiresIn: issued.expires_in };
  });
  const access = { credentials: { key: apiKey, token }, secrets: [clientSecret] };
  const shop: Shop = createShop(options, access);
  return shop;
}

export interface TokenVendor extends VendorServer {
  /** The received token calls. */
  readonly tokenCalls: readonly Received[];
  /** All other calls. */
  readonly calls: readonly Received[];
  /** Invalidates all tokens issued so far. */
  revoke(): void;
}

/** A vendor that issues `token-1`, `token-2` and so on, and accepts only the last one. */
export async function tokenVendor({ expires_in = 3600 } = {}): Promise<TokenVendor> {
  let issued = 0;
  let revoked = 0;
  const server = await vendorServer(({ url, method, headers }, response) => {
    if (url === "/oauth/token") {
      issued += 1;
      json(response, 200, { access_token: `token-${issued}`, expires_in });
    } else if (issued > revoked && headers.authorization === `Token token-${issued}`) {
      json(
        response,
        method === "POST" ? 201 : 200,
        url === "/orders" && method === "GET" ? [] : {},
      );
    } else {
      json(response, 401, { message: "만료된 토큰" });
    }
  });
  const isTokenCall = ({ url }: Received) => url === "/oauth/token";
  return {
    ...server,
    get tokenCalls() {
      return server.received.filter(isTokenCall);
    },
    get calls() {
      return server.received.filter((request) => !isTokenCall(request));
    },
    revoke() {
      revoked = issued;
    },
  };
}
