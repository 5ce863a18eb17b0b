/** `npm run observe -- <vendor> <upstream>`: records traffic on its way to the vendor. */
import { once } from "node:events";
import { bundleContract } from "@jumun/contract/bundle";
import { contractPath } from "@jumun/contract/vendors";
import type { Document } from "@jumun/openapi/document";
import { listOperations } from "@jumun/openapi/list-operations";
import { resolve } from "@jumun/openapi/reference";
import { Command, InvalidArgumentError } from "commander";
import { asCalled } from "./calling-folder.ts";
import { runCommand } from "./command.ts";
import { portNumber } from "./port-number.ts";
import { turbo } from "./turbo.ts";

const command = new Command("observe")
  .description("Record what a program and a vendor say to each other, without its credentials")
  .argument("<vendor>", "whose contract names the operations")
  .argument("<upstream>", "the address that requests are passed on to", upstreamAddress)
  .option("--har <file>", "the HAR file to write; by default <vendor>.har in this folder")
  .option("--port <port>", "port to listen at; 0 for any that is free", portNumber, 4040)
  .action(async (vendor: string, upstream: URL, options: { har?: string; port: number }) => {
    const document = await bundleContract(contractPath(vendor));
    const operations = listOperations(document);
    const secretParameters = credentialParameters(document);
    await turbo("build", "--filter=@jumun/client");
    // It is part of what was just built.
    const { startObserver } = await import("./observe/observer.ts");
    const { port, har = `${vendor}.har` } = options;
    const observer = await startObserver({
      vendor,
      operations,
      secretParameters,
      upstream,
      har: asCalled(har),
      port,
    });
    console.log(`Observing ${vendor}: give your client the base URL ${observer.url}`);
    console.log(`Requests go on to ${upstream.href}; Ctrl-C ends it and writes ${har}.`);
    await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
    const exchanges = await observer.close();
    const compare = `npm run drift -- ${vendor} ${har} --server ${upstream.href}`;
    console.log(`Wrote ${har}: ${exchanges} exchanges. Compare with \`${compare}\`.`);
  });

await runCommand(command);

function upstreamAddress(text: string): URL {
  if (URL.canParse(text) && /^https?:/.test(text)) return new URL(text);
  throw new InvalidArgumentError("The upstream is an address such as https://api.cre.ma.");
}

/** The names of the query's parameters that a security scheme has its credential in. */
function credentialParameters(document: Document): string[] {
  return Object.values(document.components?.securitySchemes ?? {}).flatMap((reference) => {
    const scheme = resolve(document, reference);
    return scheme.type === "apiKey" && scheme.in === "query" ? [scheme.name] : [];
  });
}
