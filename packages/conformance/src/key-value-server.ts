import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";

/** A key-value store in the place of Redis: it keeps what it is told for as long as it runs. */
export interface KeyValueServer extends AsyncDisposable {
  readonly url: string;
  readonly values: ReadonlyMap<string, string>;
}

/** Speaks as much of Redis's protocol as a client needs to get, set and delete. */
export async function keyValueServer(): Promise<KeyValueServer> {
  const values = new Map<string, string>();
  const server = createServer((socket) => {
    let text = "";
    socket.setEncoding("utf8").on("data", (chunk: string) => {
      const { commands, rest } = commandsIn(text + chunk);
      text = rest;
      for (const command of commands) socket.write(answerTo(command, values));
    });
    // A client that is gone needs no answer.
    socket.on("error", () => {});
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `redis://127.0.0.1:${port}`,
    values,
    async [Symbol.asyncDispose]() {
      server.close();
      await once(server, "close");
    },
  };
}

/** `*2\r\n$3\r\nGET\r\n$1\r\nk\r\n`: how many parts, and each after its length. */
function commandsIn(text: string): { commands: string[][]; rest: string } {
  const commands: string[][] = [];
  let rest = text;
  for (;;) {
    const lines = rest.split("\r\n");
    const end = 1 + 2 * Number(lines[0]?.slice(1));
    // The last piece of the split is what has no end yet.
    if (!rest.startsWith("*") || lines.length <= end) return { commands, rest };
    commands.push(lines.slice(1, end).filter((_, index) => index % 2 === 1));
    rest = lines.slice(end).join("\r\n");
  }
}

function answerTo(
  [name = "", key = "", value = ""]: string[],
  values: Map<string, string>,
): string {
  switch (name.toUpperCase()) {
    case "GET": {
      const kept = values.get(key);
      return kept === undefined ? "$-1\r\n" : `$${Buffer.byteLength(kept)}\r\n${kept}\r\n`;
    }
    case "SET":
      values.set(key, value);
      return "+OK\r\n";
    case "DEL":
      return `:${Number(values.delete(key))}\r\n`;
    default:
      return "+OK\r\n";
  }
}
