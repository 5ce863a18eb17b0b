import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

/** What went over the wire: the same for each runtime, or one of them garbles something. */
export interface Recording {
  readonly url: string;
  /** One line for each exchange that came to its end, sorted: `POST /shop/orders 201 <sha256>`. */
  lines(): string[];
  /** Requests and answers whose body has Hangul in UTF-8. */
  korean(): { readonly sent: number; readonly received: number };
  close(): Promise<void>;
}

/** Stands between one runtime and the mock, and keeps what each of them really sent, in bytes. */
export async function startRecorder(mock: string): Promise<Recording> {
  const lines: string[] = [];
  const korean = { sent: 0, received: 0 };
  const server = createServer((incoming, outgoing) => {
    forward(mock, incoming, outgoing, (sent, received, status) => {
      // What a browser asks beforehand, and what is broken off on purpose, is up to the runtime.
      if (incoming.method === "OPTIONS" || incoming.headers["x-broken-off"] !== undefined) return;
      const digest = createHash("sha256").update(sent).update("\0").update(received).digest("hex");
      lines.push(`${incoming.method} ${incoming.url} ${status} ${digest}`);
      if (hasHangul(sent)) korean.sent += 1;
      if (hasHangul(received)) korean.received += 1;
    }).catch(() => outgoing.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    lines: () => lines.toSorted(),
    korean: () => korean,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function forward(
  mock: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  keep: (sent: Buffer, received: Buffer, status: number) => void,
): Promise<void> {
  const sent = await buffer(incoming);
  const { method, headers, url = "/" } = incoming;
  const asking = request(new URL(url, mock), { method, headers });
  // Whoever goes away need not be answered.
  outgoing.on("close", () => asking.destroy());
  asking.end(sent);
  const [answer]: IncomingMessage[] = await once(asking, "response");
  if (answer === undefined) throw new Error("The mock did not answer.");
  const received = await buffer(answer);
  const status = answer.statusCode ?? 0;
  keep(sent, received, status);
  outgoing.writeHead(status, answer.rawHeaders).end(received);
}

function hasHangul(bytes: Buffer): boolean {
  return /[가-힣]/.test(new TextDecoder("utf-8").decode(bytes));
}
