// app/webhooks/crema/route.ts
import { receiveProductReviews } from "../../receive.ts";

export async function POST(request: Request): Promise<Response> {
  return new Response(null, { status: await receiveProductReviews(await request.text()) });
}
