import express from "express";
import { receiveProductReviews, receiveWorkResult } from "./receive.ts";

export const app = express();

// The body as text, whatever its Content-Type: the parser of the package reads and checks it.
app.use("/webhooks", express.text({ type: () => true, limit: "1mb" }));

app.post("/webhooks/playauto", async ({ body }, response) => {
  response.sendStatus(await receiveWorkResult(body));
});
app.post("/webhooks/crema", async ({ body }, response) => {
  response.sendStatus(await receiveProductReviews(body));
});
