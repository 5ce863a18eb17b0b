import { Command, InvalidArgumentError } from "commander";
import { turbo } from "../turbo.ts";

/** Attacks the servers and the client on this machine. It fails if a promise of SECURITY.md is broken. */
export const attacks = new Command("attacks")
  .description("Attack client, mock, recorder and site server on this machine")
  .option("--minutes <number>", "how long the calls with faults take", positive, 1)
  .action(async ({ minutes }: { minutes: number }) => {
    await turbo("build", "contracts", "--filter=@jumun/mock", "--filter=@jumun/crema");
    // They import the packages that were built above.
    const { createOrdersUnderResets } = await import("../attacks/orders-under-resets.ts");
    const { sendMalformedRequests } = await import("../attacks/malformed-requests.ts");
    const { endureFaults } = await import("../attacks/minutes-of-faults.ts");
    const all = [createOrdersUnderResets, sendMalformedRequests, () => endureFaults(minutes)];
    let isBroken = false;
    for (const attack of all) {
      for (const { name, result, isHarmless } of [await attack()].flat()) {
        console.log(`${isHarmless ? "kept  " : "BROKEN"}  ${name}: ${result}`);
        isBroken ||= !isHarmless;
      }
    }
    if (isBroken) throw new Error("A promise of SECURITY.md is broken.");
  });

function positive(text: string): number {
  const number = Number(text);
  if (Number.isFinite(number) && number > 0) return number;
  throw new InvalidArgumentError("Give a number over 0.");
}
