/** `npm run generate [vendor…]`: writes what is generated from the contracts, or checks it. */
import { runCommand } from "./command.ts";
import { startQuickly } from "./generate/quick-start.ts";

startQuickly();
const { command } = await import("./generate/command.ts");
await runCommand(command);
