import type { IncomingMessage } from "node:http";
import type { IHttpOperation } from "@stoplight/types";
import { parseBody, readBody } from "./body.ts";
import type { Engine } from "./engine.ts";
import { answerFor, exampleNames, operationIdOf } from "./operation.ts";
import { type Preference, readPreference, refuseUnmet } from "./preference.ts";
import type { Reply } from "./refusal.ts";
import { readHeaders, readQuery, readTarget, refuseUnreadable } from "./request.ts";
import { type Router, refuseMethod, refusePath, refuseVendor } from "./route.ts";

/** What serves one vendor. */
export interface ServedVendor {
  readonly router: Router;
  readonly engine: Engine;
}

/**
 * Makes one answer, stage by stage: the vendor and the operation by the path, the body, the
 * preference, the half of a split, and then Prism's judgement and answer. Each stage may end the
 * exchange with a refusal.
 */
export async function answerRequest(
  vendors: ReadonlyMap<string, ServedVendor>,
  request: IncomingMessage,
): Promise<Reply> {
  const { vendor, path, search } = readTarget(request.url ?? "/");
  const served = vendors.get(vendor);
  if (served === undefined) return refuseVendor(vendor, [...vendors.keys()]);
  const verb = (request.method ?? "GET").toLowerCase();
  const route = served.router.find(verb, path);
  if (route === undefined) return refusePath(vendor, path);
  if ("methods" in route) return refuseMethod(vendor, path, verb, route.methods);

  const content = await readBody(request);
  if ("status" in content) return content;
  const parsed = parseBody(content, request.headers["content-type"]);
  if ("status" in parsed) return parsed;

  const { method, whole, split } = route.operation;
  const query = readQuery(search);
  const preference = readPreference(request.headers.prefer?.toString(), query);
  if ("status" in preference) return preference;

  const half = split && (Object.hasOwn(query, split.by) ? split.present : split.absent);
  const judged = half ?? whole;
  const unmet = refuseUnmet(preference, whole, operationIdOf(judged));
  if (unmet !== undefined) return unmet;
  const answering = half && hasExample(half, preference) ? half : whole;
  const headers = readHeaders(request, content.length);
  const input = { method, url: { path, query }, headers, body: parsed.body };
  try {
    return await served.engine.answer(judged, answering, input, preference);
  } catch (error) {
    const unreadable = refuseUnreadable(headers);
    if (unreadable === undefined) throw error;
    return unreadable;
  }
}

/** Whether a half can answer with the preferred example; the other half's is the whole's to give. */
function hasExample(half: IHttpOperation, { code, example }: Preference): boolean {
  const answer = answerFor(half, code);
  return example === undefined || (answer !== undefined && exampleNames(answer).includes(example));
}
