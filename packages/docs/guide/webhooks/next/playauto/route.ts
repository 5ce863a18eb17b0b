// app/webhooks/playauto/route.ts
import { receiveWorkResult } from "../../receive.ts";

export async function POST(request: Request): Promise<Response> {
  return new Response(null, { status: await receiveWorkResult(await request.text()) });
}
