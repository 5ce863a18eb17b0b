import { createCrema } from "@jumun/crema";

interface Env {
  readonly CREMA_APP_ID: string;
  readonly CREMA_SECRET: string;
  readonly CREMA_BASE_URL?: string;
  /** A KV namespace. */
  readonly TOKENS: {
    get(key: string): Promise<string | null>;
    put(key: string, value: string, options: { expirationTtl: number }): Promise<void>;
  };
}

export default {
  async fetch(_request: Request, env: Env): Promise<Response> {
    // A client per request: in Workers a request cannot wait for the I/O of another one.
    const crema = createCrema({
      appId: env.CREMA_APP_ID,
      secret: env.CREMA_SECRET,
      baseUrl: env.CREMA_BASE_URL,
      // Without it each request would get its own token. KV keeps a value for at least 60 seconds.
      tokenStore: {
        get: (key) => env.TOKENS.get(key),
        set: (key, token, lifetime = 60_000) =>
          env.TOKENS.put(key, token, { expirationTtl: Math.max(60, Math.ceil(lifetime / 1000)) }),
      },
    });
    const orders = await crema.listUnpaidOrders().all();
    return Response.json({ unpaid: orders.length });
  },
};
