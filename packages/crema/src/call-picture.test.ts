/** The sequence diagram in ARCHITECTURE.md shows the requests that a client sends. */
import { readFileSync } from "node:fs";
import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { expect, test } from "vitest";
import { createCrema } from "./crema.ts";

const architecture = readFileSync(new URL("../../../ARCHITECTURE.md", import.meta.url), "utf8");
const [drawn = ""] = architecture.match(/sequenceDiagram\n[\s\S]*?```/) ?? [];

test("the client sends the requests of the diagram and receives its responses", async () => {
  const tokens = ["token", "new token"];
  const refusals = [401, 503];
  const seen: string[] = [];
  await using vendor = await vendorServer(({ method, url, headers }, response) => {
    if (url === "/oauth/token") {
      const token = tokens.shift() ?? "";
      seen.push(`J->>V: ${method} ${url}`, `V-->>J: 200 ${token}`);
      const access_token = token.replace(" ", "-");
      json(response, 200, { access_token, token_type: "bearer", expires_in: 3600 });
      return;
    }
    const status = refusals.shift() ?? 200;
    const token = headers.authorization?.replace("Bearer ", "").replace("-", " ");
    seen.push(`J->>V: ${method} with ${token}`, `V-->>J: ${status}`);
    json(response, status, status === 200 ? [] : { error: "refused" });
  });
  const waits: number[] = [];
  const clock = {
    now: () => 0,
    elapsed: () => 0,
    random: () => 0.5,
    // Waits between attempts end at once; timeouts never expire.
    after: (milliseconds: number, then: () => void) => {
      if (milliseconds > 1000) return () => {};
      waits.push(milliseconds);
      seen.push("Note over J: waits");
      queueMicrotask(then);
      return () => {};
    },
  };
  const crema = createCrema({ appId: "made-up", secret: "made-up", baseUrl: vendor.url, clock });

  expect(await crema.listUnpaidOrders()).toEqual([]);

  expect(waits).toHaveLength(1);
  const lines = drawn.split("\n").map((line) => line.trim());
  expect(lines.filter((line) => /J->>V|V-->>J|waits/.test(line))).toEqual(seen);
});
