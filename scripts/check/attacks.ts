import { Command, InvalidArgumentError } from "commander";
import { turbo } from "../turbo.ts";

/** Attacks the servers and the client on this machine; fails if a promise of SECURITY.md is broken. */
export const attacks = new Command("attacks")
  .description("Attack client, mock, recorder and site server on this machine")
  .option("--minutes <number>", "how long faults are endured", positive, 1)
  .action(async ({ minutes }: { minutes: number }) => {
    await turbo("build", "contracts", "--filter=@jumun/mock", "--filter=@jumun/crema");
    // They import what was built just now.
    const { ordersUnderResets } = await import("../attacks/orders-under-resets.ts");
    const { malformedRequestsTo } = await import("../attacks/malformed-requests.ts");
    const { minutesOfFaults } = await import("../attacks/minutes-of-faults.ts");
    let isBroken = false;
    for (const attack of [ordersUnderResets, malformedRequestsTo, () => minutesOfFaults(minutes)]) {
      for (const { attack: name, result, isKept } of [await attack()].flat()) {
        console.log(`${isKept ? "kept  " : "BROKEN"}  ${name}: ${result}`);
        isBroken ||= !isKept;
      }
    }
    if (isBroken) throw new Error("A promise of SECURITY.md is broken.");
  });

function positive(text: string): number {
  const number = Number(text);
  if (Number.isFinite(number) && number > 0) return number;
  throw new InvalidArgumentError("Give a number over 0.");
}
