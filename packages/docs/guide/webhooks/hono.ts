import { Hono } from "hono";
import { receiveProductReviews, receiveWorkResult } from "./receive.ts";

export const app = new Hono();

app.post("/webhooks/playauto", async ({ req }) => {
  return new Response(null, { status: await receiveWorkResult(await req.text()) });
});
app.post("/webhooks/crema", async ({ req }) => {
  return new Response(null, { status: await receiveProductReviews(await req.text()) });
});
