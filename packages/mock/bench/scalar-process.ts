/** @scalar/mock-server as its documentation starts it: `scalar-process.ts <contract> <port>`. */
import { readFile } from "node:fs/promises";
import { serve } from "@hono/node-server";
import { createMockServer } from "@scalar/mock-server";

const [contract = "", port = ""] = process.argv.slice(2);
const app = await createMockServer({ document: await readFile(contract, "utf8") });
serve({ fetch: app.fetch, port: Number(port), hostname: "127.0.0.1" });
