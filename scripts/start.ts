/** `npm start`: generates, builds and starts everything, and calls each vendor's client once. */
import { once } from "node:events";
import { styleText } from "node:util";
import { listVendors } from "@jumun/contract/vendors";
import { Command } from "commander";
import { runCommand } from "./command.ts";
import { portNumber } from "./port-number.ts";
import { step } from "./start/step.ts";
import { turbo } from "./turbo.ts";

interface Options {
  readonly once: boolean;
  readonly mockPort: number;
  readonly docsPort: number;
}

const command = new Command("start")
  .description("Generate, build, start mock server and docs site, and call every vendor's client")
  .option("--once", "end after the calls", false)
  .option("--mock-port <port>", "port of the mock server", portNumber, 4010)
  .option("--docs-port <port>", "port of the docs site", portNumber, 4000)
  .action(async (options: Options) => {
    await step("Generate clients from contracts", () => turbo("generate"));
    await step("Build packages, contracts and docs", () => turbo("build", "contracts", "site"));
    // Only now can these be imported.
    const { startMock } = await import("@jumun/mock");
    const { serveSite } = await import("@jumun/docs/serve");
    const { siteFolder } = await import("@jumun/docs/site");
    const { demonstrate } = await import("./start/demonstration.ts");

    await using closing = new AsyncDisposableStack();
    const mock = closing.adopt(
      await step("Start mock server", () => startMock({ port: options.mockPort })),
      (running) => running.close(),
    );
    const docs = closing.adopt(
      await step("Start docs site", () =>
        serveSite({ folder: siteFolder, port: options.docsPort }),
      ),
      (running) => running.close(),
    );
    for (const vendor of listVendors()) {
      await demonstrate(vendor, mock.url(vendor)).catch((error) => {
        console.error(`  ${styleText("red", "failed:")} ${error.message}`);
        process.exitCode = 1;
      });
    }
    if (!options.once) console.log("\nCtrl-C ends both.");
    console.log(`\nMock server  ${styleText("cyan", mock.url())}`);
    console.log(`Docs site    ${styleText("cyan", docs.url)}`);
    console.log(`             ${styleText("cyan", `${docs.url}ko/`)} (한국어)`);
    if (options.once) return;
    await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  });

await runCommand(command);
