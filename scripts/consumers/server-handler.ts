/**
 * A handler as frameworks take it, `Request` in and `Response` out: a Next.js route, and a
 * Cloudflare worker. It calls every vendor's client; what it is to answer is the contract's example.
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { listVendors } from "@jumun/contract/vendors";
import { literal } from "@jumun/generator/literal";
import { planOf } from "../runtimes/plan.ts";
import type { PlannedVendor } from "../runtimes/portable.ts";
import { type Running, startMock } from "./server.ts";
import type { Stranger } from "./stranger.ts";

/** What the handler answers to `?vendor=…`. */
export interface Route {
  readonly vendor: string;
  readonly body: unknown;
}

/** Writes `route.ts` into the stranger's project. */
export async function writeRoute({ folder }: Stranger): Promise<Route[]> {
  const plans = await Promise.all(listVendors().map(planOf));
  const routes = plans.map((plan) => ({ plan, answer: success(plan) }));
  const imports = plans.map(
    ({ vendor, factory }) => `import { ${factory} } from "@jumun/${vendor}";`,
  );
  const calls = routes.map(
    ({ plan: { vendor, factory, options }, answer }) => `
    case ${literal(vendor)}:
      return ${factory}({ ...${literal(options)}, baseUrl }).${answer.id}(${literal(answer.input)}, {
        headers: { prefer: ${literal(answer.prefer)} },
      });`,
  );
  const text = `${imports.join("\n")}

function call(vendor: string | null, baseUrl: string): PromiseLike<unknown> {
  switch (vendor) {${calls.join("")}
    default:
      throw new Error("없는 판매자");
  }
}

export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const vendor = searchParams.get("vendor");
  const answer = await call(vendor, \`\${searchParams.get("mock")}/\${vendor}\`);
  // An answer without a body is undefined, which JSON does not know.
  return Response.json(answer ?? null);
}
`;
  await writeFile(join(folder, "route.ts"), text);
  return routes.map(({ plan, answer }) => ({ vendor: plan.vendor, body: answer.body ?? null }));
}

/** The first documented success. Nobody has seen one of some operations. */
function success({ vendor, answers }: PlannedVendor) {
  const found = answers.find(({ error }) => error === undefined);
  if (found === undefined) throw new Error(`${vendor} documents no success.`);
  return found;
}

/**
 * Serves the handler, asks it for each vendor, and ends it; the mock is the stranger's own.
 * @throws Error where an answer is another than the contract's example
 */
export async function answersAsPlanned(
  stranger: Stranger,
  routes: readonly Route[],
  serve: () => Promise<Running>,
): Promise<void> {
  await using mock = await startMock(stranger);
  await using server = await serve();
  for (const { vendor, body } of routes) {
    const query = new URLSearchParams({ vendor, mock: mock.url });
    const response = await fetch(`${server.url}/api/orders?${query}`);
    const text = await response.text();
    if (response.ok && isDeepStrictEqual(JSON.parse(text), body)) continue;
    throw new Error(`The handler answers ${response.status} ${text} for ${vendor}.`);
  }
}
