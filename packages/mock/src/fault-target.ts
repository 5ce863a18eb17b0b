import { suggestion } from "@jumun/client/similar-name";
import type { ParsedFault } from "./fault.ts";
import type { PlannedFault } from "./fault-plan.ts";

/** Whether an operation can have a fault, by "<vendor>/<operationId>". */
export type FaultTargets = ReadonlyMap<string, (fault: ParsedFault) => boolean>;

/**
 * Finds the operations that a fault applies to.
 * @throws RangeError if the target is unknown or ambiguous, or cannot have the fault
 */
export function planFault(targets: FaultTargets, fault: ParsedFault): PlannedFault {
  const names = [...targets.keys()];
  const { target = "" } = fault;
  const meant = names.filter(
    (name) => target === "" || name.split("/").concat(name).includes(target),
  );
  if (meant.length === 0) {
    const known = names.flatMap((name) => [name, ...name.split("/")]);
    throw new RangeError(
      `The mock serves no vendor and no operation "${target}".${suggestion(target, [...new Set(known)])} Its operations are ${names.join(", ")}.`,
    );
  }
  const isOperation = meant.every((name) => name.endsWith(`/${target}`));
  if (isOperation && meant.length > 1) {
    throw new RangeError(`Several vendors have "${target}": name one of ${meant.join(", ")}.`);
  }
  const able = meant.filter((name) => targets.get(name)?.(fault));
  if (able.length === 0) {
    const why =
      fault.name === "unauthorized"
        ? "it takes no credential that could be rejected"
        : `its contract documents no such failure in a 2xx response`;
    throw new RangeError(`${target || "The mock"} cannot have the fault "${fault.text}": ${why}.`);
  }
  return { fault, operations: new Set(able) };
}
