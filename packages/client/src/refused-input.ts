import type { Operation } from "./operation.ts";
import type { isInexact } from "./request.ts";

const inexact = "a number that JavaScript does not hold exactly: pass it as text";

/**
 * Why an input is not sent, as a sentence goes on after the operation's name.
 * @param name the field; none where it is the whole body that cannot be written
 * @param value of the field, or of the body
 * @param isWrong handed over: imported here too, it would be a file of its own in a browser's bundle
 */
export function refusedInput(
  { input, body }: Operation,
  name: string | undefined,
  value: unknown,
  cause: unknown,
  isWrong: typeof isInexact,
): string {
  if (name === undefined) {
    // A bigint, a circle: no field is told, since it may stand deep inside one.
    return `: its body cannot be written as ${body} (${inexactWithin(value, isWrong) ?? String(cause)})`;
  }
  if (!Object.hasOwn(input, name)) {
    const takes = Object.keys(input).join(", ") || "none";
    return ` has no input ${JSON.stringify(name)}; it takes ${takes}`;
  }
  if (isWrong(value)) return `: the input ${name} has ${inexact}`;
  if (value === undefined || value === null) return `: the required input ${name} is missing`;
  const told = cause instanceof Error && cause.message !== "" ? ` (${String(cause)})` : "";
  return `: the input ${name} cannot stand in a ${input[name]}${told}`;
}

/** Of a body, the number that is refused, which a member of that name has. */
function inexactWithin(body: unknown, isWrong: typeof isInexact): string | undefined {
  let found: string | undefined;
  try {
    JSON.stringify(body, (name, value) => {
      if (isWrong(value)) found ??= `RangeError: ${name} has ${inexact}`;
      return value;
    });
  } catch {}
  return found;
}
