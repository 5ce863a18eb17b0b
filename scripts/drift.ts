/** `npm run drift -- <vendor> <file.har>`: how recorded traffic differs from the contract. */
import { rename, rm, writeFile } from "node:fs/promises";
import { Command, Option } from "commander";
import { asCalled } from "./calling-folder.ts";
import { runCommand } from "./command.ts";
import { severities, worstOf } from "./drift/finding.ts";
import { type Drift, measureDrift } from "./drift/measure.ts";
import { htmlReport } from "./drift/report-html.ts";
import { sarifReport } from "./drift/report-sarif.ts";
import { textReport } from "./drift/report-text.ts";

const formats = {
  text: textReport,
  json: (drift: Drift) => `${JSON.stringify(drift, undefined, 2)}\n`,
  sarif: sarifReport,
  html: htmlReport,
};

interface Options {
  readonly server?: string;
  readonly format: keyof typeof formats;
  readonly output?: string;
  readonly failOn: (typeof severities)[number] | "never";
}

const command = new Command("drift")
  .description("Compare recorded traffic (a HAR file) with a vendor's contract")
  .argument("<vendor>", "the vendor whose contract it is held to")
  .argument(
    "<file>",
    "a HAR file of the client's recorder, of `npm run observe`, of `redocly proxy` or of a browser",
  )
  .option("--server <address>", "where the traffic was recorded, if not at the vendor's host")
  .addOption(
    new Option("--format <format>", "how to report").choices(Object.keys(formats)).default("text"),
  )
  .option("-o, --output <file>", "write the report there and not to the terminal")
  .addOption(
    new Option("--fail-on <severity>", "exit code 1 from this severity on")
      .choices([...severities, "never"])
      .default("error"),
  )
  .action(async (vendor: string, file: string, options: Options) => {
    const { format, output, failOn, server } = options;
    const drift = await measureDrift(
      vendor,
      asCalled(file),
      server === undefined ? {} : { server },
    );
    const report = formats[format](drift);
    if (output === undefined) process.stdout.write(report);
    else await writeReport(asCalled(output), report);
    const worst = worstOf(drift.findings);
    if (worst === undefined || failOn === "never") return;
    if (severities.indexOf(worst) >= severities.indexOf(failOn)) process.exitCode = 1;
  });

await runCommand(command);

/** Whole or not at all. */
async function writeReport(file: string, report: string): Promise<void> {
  const unfinished = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(unfinished, report);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The report cannot be written to ${file}: ${reason}`, { cause: error });
  }
}
