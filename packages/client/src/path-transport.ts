import { type Checks, createPathClient, type PathClient } from "./openapi-fetch.ts";
import type { Contract, Operation } from "./operation.ts";
import type { WireRequest } from "./request.ts";
import type { Body } from "./response-body.ts";
import type { Transport } from "./transport.ts";
import { wholeBytes } from "./whole-bytes.ts";

/** The openapi-fetch client that sends through the transport, as the methods do. */
export function transportClient<Paths extends object>(
  transport: Transport,
  UsageError: Checks["UsageError"],
  checkOptions: Checks["checkOptions"],
): PathClient<Paths> {
  const { contract, baseUrl } = transport;
  return createPathClient({
    UsageError,
    checkOptions,
    vendor: contract.vendor,
    baseUrl,
    send: async (request, template, options) => {
      const operation = operationOf(contract, request.method, template, UsageError);
      const { response, body } = await transport.send(operation, () => plain(request), options);
      return unread(response, body);
    },
  });
}

function operationOf(
  contract: Contract,
  method: string,
  template: string,
  UsageError: Checks["UsageError"],
): Operation {
  const found = Object.values(contract.operations).find(
    (operation) => operation.method === method && operation.path === template,
  );
  if (found !== undefined) return found;
  throw new UsageError(`${contract.vendor} has no operation ${method} ${template}.`);
}

/** openapi-fetch works with `Request`; the transport needs what a request is made of. */
async function plain(request: Request): Promise<WireRequest> {
  const body = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer());
  return {
    method: request.method,
    url: request.url,
    headers: Object.fromEntries(request.headers),
    ...(body && { body }),
  };
}

/** The transport has read the body within its bounds; openapi-fetch wants to read it itself. */
function unread(response: Response, body: Body): Response {
  const { status, statusText, headers } = response;
  const isEmpty = status === 204 || status === 205 || status === 304;
  const known = status < 600 ? { status } : {};
  const answer = new Response(isEmpty ? null : wholeBytes(body), { ...known, statusText, headers });
  // The constructor takes none above 599, and a vendor can answer 999.
  return Object.defineProperties(
    answer,
    status < 600 ? {} : { status: { value: status }, ok: { value: false } },
  );
}
