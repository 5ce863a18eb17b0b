import { createShop, type Shop } from "./shop.ts";

export interface WatchedShop {
  readonly shop: Shop;
  readonly sent: { url: URL; headers: Headers; body: unknown }[];
}

/** A client that sends nothing, and records its requests. */
export function watchedShop(): WatchedShop {
  const sent: WatchedShop["sent"] = [];
  const shop = createShop({
    baseUrl: "http://shop.invalid/base",
    fetch: async (url, { headers, body }) => {
      sent.push({ url: new URL(url), headers: new Headers(headers), body });
      return Response.json({});
    },
  });
  return { shop, sent };
}
