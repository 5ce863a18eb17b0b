import { masker } from "./masked.ts";
import { withoutNamedSecrets } from "./named-secret.ts";

type Mask = (text: string) => string;

/** What an error keeps of an answer: body and headers as they came, but for credentials. */
export function answerWithoutSecrets(
  body: unknown,
  response: Response,
  secrets: readonly string[],
): { body: unknown; headers: Headers } {
  const known = [...secrets];
  const text = typeof body === "string" ? body : printed(body);
  // A success can bring a credential that is nobody's yet: a token just issued.
  const unnamed = response.ok
    ? withoutNamedSecrets(text, (secret) => {
        if (secret.length >= 6) known.push(secret);
      })
    : text;
  const mask = masker(known);
  const hidden = mask(unnamed);
  const headers = headersWithoutSecrets(response.headers, mask);
  if (hidden === text) return { body, headers };
  return { body: typeof body === "string" ? hidden : masksWithin(unnamed, mask), headers };
}

/** A cookie is the vendor's credential, whatever it is called. */
export function headersWithoutSecrets(headers: Headers, mask: Mask): Headers {
  return new Headers(
    [...headers].map(([name, value]) => [name, name === "set-cookie" ? "***" : mask(value)]),
  );
}

/**
 * An error as it may be shown: its name, message, stack and code, and those of what caused it. What
 * else it carries may be a request with its headers. Causes are followed only so deep: an error can
 * be its own.
 */
export function causeWithoutSecrets(cause: unknown, mask: Mask, depth = 8): unknown {
  if (typeof cause === "string") return mask(cause);
  if (!(cause instanceof Error) || depth === 0) return undefined;
  const inner = (error: unknown) => causeWithoutSecrets(error, mask, depth - 1);
  const { name, message, stack, code } = cause as Error & { code?: unknown };
  const options = cause.cause === undefined ? {} : { cause: inner(cause.cause) };
  const copy =
    cause instanceof AggregateError
      ? new AggregateError(cause.errors.map(inner), mask(message), options)
      : new Error(mask(message), options);
  return Object.assign(copy, {
    name: mask(name),
    stack: mask(String(stack)),
    ...(code !== undefined && { code: mask(String(code)) }),
  });
}

/** JSON's strings and numbers, each masked for itself, so that what comes out is JSON still. */
function masksWithin(json: string, mask: Mask): unknown {
  return JSON.parse(
    json.replace(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g, (token) => {
      const text = String(JSON.parse(token));
      const hidden = mask(text);
      return hidden === text ? token : JSON.stringify(hidden);
    }),
  );
}

/** What can be parsed can still be nested too deep to be written. */
export function printed(body: unknown): string {
  try {
    return JSON.stringify(body) ?? "";
  } catch {
    return "…";
  }
}
