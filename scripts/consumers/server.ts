import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { webpack } from "./bundle.ts";
import { run } from "./run.ts";
import type { Stranger } from "./stranger.ts";

/** A server in a process of its own, which ends with what uses it. */
export interface Running extends AsyncDisposable {
  readonly url: string;
}

/** The mock as the stranger installed it. */
export function startMock({ folder }: Stranger): Promise<Running> {
  const program = join(folder, "node_modules", "@jumun", "mock", "dist", "jumun-mock.js");
  return start(folder, program, "--port", "0", "--quiet");
}

/** The handler on a Node server, bundled as Next.js bundles it: stripped of types, by webpack. */
export async function serveNode({ folder }: Stranger, tools: string): Promise<Running> {
  await run(folder, esbuildIn(tools), "route.ts", "--outfile=route.mjs");
  await webpack(folder, tools, {
    target: "node20",
    entry: join(folder, "route.mjs"),
    experiments: { outputModule: true },
    output: { path: join(folder, "out-route"), filename: "route.mjs", library: { type: "module" } },
  });
  const program = `
    import { createServer } from "node:http";
    import { GET } from "./out-route/route.mjs";
    const server = createServer(async (incoming, outgoing) => {
      const answer = await GET(new Request(new URL(incoming.url, "http://127.0.0.1"))).catch(
        (error) => new Response(String(error), { status: 500 }),
      );
      outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
      outgoing.end(Buffer.from(await answer.arrayBuffer()));
    });
    server.listen(0, "127.0.0.1", () => console.log("http://127.0.0.1:" + server.address().port));`;
  await writeFile(join(folder, "node-server.mjs"), program);
  return start(folder, join(folder, "node-server.mjs"));
}

/** The same handler as a Cloudflare worker, in workerd. */
export async function serveWorker({ folder }: Stranger, tools: string): Promise<Running> {
  const worker = 'import { GET } from "./route.ts";\nexport default { fetch: GET };\n';
  await writeFile(join(folder, "worker.ts"), worker);
  const bundled = ["--bundle", "--format=esm", "--conditions=workerd,worker"];
  await run(folder, esbuildIn(tools), "worker.ts", ...bundled, "--outfile=out-worker/worker.mjs");
  const program = `
    import { createRequire } from "node:module";
    const { Miniflare } = createRequire(${JSON.stringify(join(tools, "package.json"))})("miniflare");
    const scriptPath = ${JSON.stringify(join(folder, "out-worker", "worker.mjs"))};
    const worker = new Miniflare({ modules: true, scriptPath, compatibilityDate: "2026-07-01" });
    console.log((await worker.ready).origin);
    process.on("SIGTERM", () => worker.dispose());`;
  await writeFile(join(folder, "worker-server.mjs"), program);
  return start(folder, join(folder, "worker-server.mjs"));
}

function esbuildIn(tools: string): string {
  return join(tools, "node_modules", ".bin", "esbuild");
}

/** Starts a program of Node that prints its address first. */
async function start(folder: string, ...arguments_: string[]): Promise<Running> {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const child = spawn(process.execPath, arguments_, {
    cwd: folder,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(child, "exit");
  const complaints = text(child.stderr);
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const { value } = await lines.next();
  const url = /http:\/\/[\w.]+:\d+/.exec(String(value))?.[0];
  if (url === undefined) {
    child.kill();
    throw new Error(`${arguments_[0]} did not start:\n${value ?? ""}${await complaints}`);
  }
  return {
    url,
    async [Symbol.asyncDispose]() {
      child.kill();
      await ended;
    },
  };
}
