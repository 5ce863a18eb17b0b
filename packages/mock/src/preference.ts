import type { IHttpOperation } from "@stoplight/types";
import parsePreferHeader from "parse-prefer-header";
import { chooseResponse, exampleNames } from "./operation.ts";
import { errorResponse, problemType, type Reply } from "./problem.ts";

/** The response that the caller prefers. */
export interface Preference {
  readonly code: number | undefined;
  readonly example: string | undefined;
  readonly dynamic: boolean;
  /** Seconds by which the response is delayed. */
  readonly wait: number;
}

const none: Preference = { code: undefined, example: undefined, dynamic: false, wait: 0 };

/** Whether the caller chooses the response. */
export function choosesResponse({ code, example, dynamic }: Preference): boolean {
  return code !== undefined || example !== undefined || dynamic;
}

/** The longest delay, in seconds. */
const longestWait = 600;

/**
 * Reads `Prefer: code=404, example=order-unknown, dynamic=true, wait=2`. Unknown preferences are ignored, as RFC 7240
 * requires.
 * @param where the pointer to the operation's responses
 */
export function readPreference(header: string | undefined, where: string): Preference | Reply {
  const { code, example, dynamic, wait } = parsePreferHeader(header ?? "");
  if ([code, example, dynamic, wait].every((value) => value === undefined)) return none;
  const invalid = (detail: string) => preferenceError(detail, where);
  if (code !== undefined && !/^[1-5]\d\d$/.test(String(code))) {
    return invalid(`A preferred code has three digits, as in "code=404".`);
  }
  if (dynamic !== undefined && dynamic !== "true" && dynamic !== "false") {
    return invalid(`"dynamic" is true or false, as in "dynamic=true".`);
  }
  if (example !== undefined && typeof example !== "string") {
    return invalid(`"example" names one example, as in "example=order-unknown".`);
  }
  if (wait !== undefined && (!/^\d{1,3}$/.test(String(wait)) || Number(wait) > longestWait)) {
    return invalid(`"wait" is whole seconds, at most ${longestWait}, as in "wait=2".`);
  }
  return {
    code: code === undefined ? undefined : Number(code),
    example,
    dynamic: dynamic === "true",
    wait: Number(wait ?? 0),
  };
}

/**
 * The error response if the contract does not have the preferred response: Prism would send another one.
 * @param id the operationId that the caller knows, such as that of a half
 */
export function unmetPreference(
  { code, example }: Preference,
  operation: IHttpOperation,
  id: string,
  where: string,
): Reply | undefined {
  const invalid = (detail: string) => preferenceError(detail, where);
  const response = chooseResponse(operation, code);
  if (code !== undefined && response === undefined) {
    const documented = operation.responses.map((each) => each.code).join(", ");
    return invalid(`${id} has no documented response ${code}: it has ${documented}.`);
  }
  if (example === undefined || response === undefined) return undefined;
  const names = exampleNames(response);
  if (names.includes(example)) return undefined;
  const elsewhere = operation.responses.find((other) => exampleNames(other).includes(example));
  const known = names.length > 0 ? `its examples are ${names.join(", ")}` : "it has no examples";
  const hint = elsewhere ? `; "${example}" belongs to code=${elsewhere.code}` : "";
  return invalid(
    `The response ${code ?? response.code} of ${id} has no example "${example}": ${known}${hint}.`,
  );
}

function preferenceError(detail: string, where: string): Reply {
  return errorResponse(
    { type: problemType("preference"), title: "Preference cannot be met", status: 400, detail },
    { reason: `Prefer: ${detail}`, blame: "client", where },
  );
}
