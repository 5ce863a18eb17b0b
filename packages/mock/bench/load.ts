import autocannon from "autocannon";
import type { Running } from "./running.ts";

/** What one round of load found. */
export interface Load {
  readonly requestsPerSecond: number;
  /** The most memory that was held meanwhile, in megabytes. */
  readonly peakMemory: number;
}

/** In seconds. */
const warmUp = 2;

const authorization = "Bearer sandbox-token";
const order = JSON.stringify({
  order_code: "order-391837",
  bank_name: "국민은행",
  bank_account_no: "123-1234-123",
  recipient_name: "홍길동",
  sender_name: "크리마",
  unpaid_price_cents: 10_000,
});

/** Every verb and a body with six fields, all of it good. */
const requests = [
  { method: "POST", path: "/v1/unpaid_orders", body: order },
  { method: "GET", path: "/v1/unpaid_orders?limit=50&page=1" },
  {
    method: "PATCH",
    path: "/v1/unpaid_orders?order_code=order-391837",
    body: '{"bank_name":"하나은행"}',
  },
  { method: "DELETE", path: "/v1/unpaid_orders?order_code=order-391837" },
] as const;

export async function putUnderLoad(running: Running, seconds: number): Promise<Load> {
  const { candidate, port } = running;
  let peakMemory = 0;
  const sampling = setInterval(async () => {
    peakMemory = Math.max(peakMemory, await running.residentMemory());
  }, 250);
  const load = {
    url: `http://127.0.0.1:${port}`,
    connections: 8,
    requests: requests.map((request) => ({
      ...request,
      path: `${candidate.base}${request.path}`,
      headers: { authorization, "content-type": "application/json" },
    })),
  };
  // What is measured is a server that is warm.
  await autocannon({ ...load, duration: warmUp });
  const result = await autocannon({ ...load, duration: seconds });
  clearInterval(sampling);
  if (result.errors > 0 || result.non2xx > 0) {
    throw new Error(
      `${candidate.name} did not answer every good request: ${result.non2xx} were refused, ${result.errors} failed.`,
    );
  }
  return { requestsPerSecond: result.requests.total / result.duration, peakMemory };
}
