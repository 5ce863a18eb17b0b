/** `npm start`: everything made and running, and one real call with each vendor's client. */
import { once } from "node:events";
import { listVendors } from "@jumun/contract/vendors";
import { Command } from "commander";
import { runCommand } from "./command.ts";
import { portNumber } from "./port-number.ts";
import { step } from "./start/step.ts";
import { styled } from "./start/terminal.ts";
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
    // Only now is there something to import.
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

    let failures = 0;
    for (const vendor of listVendors()) {
      const succeeded = await demonstrate(vendor, mock.url(vendor));
      if (!succeeded) failures += 1;
    }
    if (failures > 0) process.exitCode = 1;

    // The addresses stand last, where the eye is.
    if (!options.once) console.log("\nCtrl-C ends both.");
    console.log(`\nMock server  ${styled("cyan", mock.url())}`);
    console.log(`Docs site    ${styled("cyan", docs.url)}`);
    console.log(`             ${styled("cyan", `${docs.url}ko/`)} (한국어)`);
    if (options.once) return;
    await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
    console.log("");
  });

await runCommand(command);
