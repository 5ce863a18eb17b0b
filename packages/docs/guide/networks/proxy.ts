import { createCrema } from "@jumun/crema";
import { fetch, ProxyAgent } from "undici";

const dispatcher = new ProxyAgent(process.env.PROXY_URL ?? "http://proxy.example:8080");

const crema = createCrema({
  fetch: (url, init) => fetch(url, { ...init, dispatcher }),
});

const orders = await crema.listUnpaidOrders({ limit: 2 });
console.log(orders.map(({ order_code }) => order_code).join(" "));
