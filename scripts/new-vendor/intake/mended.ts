import { patterned } from "@jumun/proof/contract-coverage/patterned";
import type { ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import { stepsOf } from "./json.ts";

/** So many places of a value are mended at most. */
const most = 200;

/**
 * A value with what its schema names put in the place of what it does not take: where parts hold
 * together, one of them names the value that another takes any of, and a pattern tells of a text. A null
 * where what contains itself was broken off goes. Undefined where that is not enough.
 */
export function mended(value: unknown, validate: ValidateFunction): unknown {
  const whole = { value: structuredClone(value) };
  for (let round = 0; round < most; round += 1) {
    if (validate(whole.value)) return whole.value;
    const [error] = validate.errors ?? [];
    if (error === undefined || !mend(whole, error)) return undefined;
  }
  return undefined;
}

/** Says whether there was something to do. */
function mend(whole: { value: unknown }, { instancePath, keyword, params }: ErrorObject): boolean {
  const steps = instancePath === "" ? [] : stepsOf(instancePath.slice(1));
  const [last = "", ...way] = ["value", ...steps].toReversed();
  const holder = way
    .toReversed()
    .reduce<unknown>((at, step) => Reflect.get(Object(at), step), whole);
  if (typeof holder !== "object" || holder === null) return false;
  const wanted = named(keyword, params);
  if (wanted !== undefined) return Reflect.set(holder, last, structuredClone(wanted));
  if (keyword !== "type" || Reflect.get(holder, last) !== null || holder === whole) return false;
  if (!Array.isArray(holder)) return Reflect.deleteProperty(holder, last);
  return holder.splice(Number(last), 1).length > 0;
}

function named(keyword: string, params: Readonly<Record<string, unknown>>): unknown {
  if (keyword === "const") return params.allowedValue;
  if (keyword === "pattern") return patterned(String(params.pattern));
  return keyword === "enum" ? [params.allowedValues].flat()[0] : undefined;
}
