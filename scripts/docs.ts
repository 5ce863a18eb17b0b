/** `npm run docs`: builds the docs site, and serves it if asked. */
import { once } from "node:events";
import { serveSite } from "@jumun/docs/serve";
import { buildSite, siteFolder } from "@jumun/docs/site";
import { Command } from "commander";
import { asCalled } from "./calling-folder.ts";
import { runCommand } from "./command.ts";
import { portNumber } from "./port-number.ts";

interface Options {
  readonly out: string;
  readonly serve: boolean;
  readonly port: number;
  readonly host: string;
  readonly picture: boolean;
}

const command = new Command("docs")
  .description("Build the docs site: an index and a page per vendor")
  .option("--out <folder>", "folder to build, replaced as a whole", siteFolder)
  .option("--serve", "serve the site after the build, until Ctrl-C", false)
  .option("--port <port>", "port to serve at; 0 for any that is free", portNumber, 4000)
  .option("--host <host>", "host to serve at", "127.0.0.1")
  .option("--picture", "take the READMEs' screenshots again", false)
  .action(async ({ out, serve, port, host, picture }: Options) => {
    const built = await buildSite({ out: asCalled(out) });
    const { folder, vendors } = built;
    console.log(`Built ${folder} (${vendors.join(", ")})`);
    if (picture) {
      const { takePictures } = await import("@jumun/docs/picture");
      for (const file of await takePictures(built)) console.log(`Took ${file}`);
    }
    if (!serve) return;
    const site = await serveSite({ folder, host, port });
    console.log(`Docs site at ${site.url}; Ctrl-C stops it.`);
    await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
    await site.close();
  });

await runCommand(command);
