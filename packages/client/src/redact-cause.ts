import type { Redactor } from "./redact.ts";

/**
 * A copy of an error with redacted name, message, stack, code and causes. Other properties are dropped,
 * because they can contain a request with its headers.
 */
export function redactCause(cause: unknown, redactor: Redactor, depth = 8): unknown {
  if (typeof cause === "string") return redactor.text(cause);
  // An error can be its own cause.
  if (!(cause instanceof Error) || depth === 0) return undefined;
  const inner = (error: unknown) => redactCause(error, redactor, depth - 1);
  const { name, message, stack, code }: Error & { code?: unknown } = cause;
  const options = cause.cause === undefined ? {} : { cause: inner(cause.cause) };
  const copy =
    cause instanceof AggregateError
      ? new AggregateError(cause.errors.map(inner), redactor.text(message), options)
      : new Error(redactor.text(message), options);
  return Object.assign(copy, {
    name: redactor.text(name),
    stack: redactor.text(String(stack)),
    ...(code !== undefined && { code: redactor.text(String(code)) }),
  });
}

/** Why a connection failed. `fetch` throws "fetch failed", and its cause has the reason: ECONNREFUSED. */
export function causeReason(error: unknown): string {
  if (!(error instanceof Error)) return typeof error === "string" ? error : "unknown reason";
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  return "code" in cause && typeof cause.code === "string" ? cause.code : cause.message;
}
