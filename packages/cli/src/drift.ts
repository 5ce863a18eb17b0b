import { rename, rm, writeFile } from "node:fs/promises";
import { stdout } from "node:process";
import type { Language, Text } from "@jumun/mock/language";
import { Command, Option } from "commander";
import { readContract } from "./carried-vendor.ts";
import { severities, worstOf } from "./drift/finding.ts";
import { measureDrift } from "./drift/measure-drift.ts";
import { textReport } from "./drift/report-text.ts";
import { ExpectedFailure, exitCodes, reasonOf } from "./expected-failure.ts";
import { describeHelp } from "./help.ts";
import { jsonText } from "./json-text.ts";

const formats = { text: textReport, json: jsonText };

const texts = {
  summary: {
    en: "Compare recorded traffic (a HAR file) with a vendor's contract",
    ko: "기록한 트래픽(HAR 파일)을 명세와 비교합니다",
  },
  vendor: { en: "the vendor whose contract is compared", ko: "명세를 비교할 서비스" },
  file: {
    en: "a HAR file of jumun record, of a client's recorder or of a browser",
    ko: "jumun record, 클라이언트의 기록기, 브라우저가 만든 HAR 파일",
  },
  server: {
    en: "the URL under which the traffic was recorded, if it is not the vendor's",
    ko: "트래픽을 기록한 URL (서비스의 주소와 다를 때)",
  },
  format: { en: "the format of the report", ko: "보고서 형식" },
  output: { en: "write the report to a file", ko: "보고서를 파일에 저장합니다" },
  failOn: {
    en: "exit with 1 if a difference has this severity or a higher one",
    ko: "이 심각도 이상의 차이가 있으면 종료 코드 1로 끝납니다",
  },
} satisfies Readonly<Record<string, Text>>;

const examples: Text = {
  en: `
jumun drift crema crema.har
jumun drift crema crema.har --server http://127.0.0.1:4010/crema -o drift.txt
The report has locations and types, and no values: you can send it to us.`,
  ko: `
jumun drift crema crema.har
jumun drift crema crema.har --server http://127.0.0.1:4010/crema -o drift.txt
보고서에는 위치와 타입만 있고 값은 없으므로 그대로 보내 주셔도 됩니다.`,
};

interface Flags {
  readonly server?: string;
  readonly format: keyof typeof formats;
  readonly output?: string;
  readonly failOn: (typeof severities)[number] | "never";
}

export function driftCommand(language: Language): Command {
  const text = (name: keyof typeof texts) => texts[name][language];
  const command = new Command("drift")
    .description(text("summary"))
    .argument("<vendor>", text("vendor"))
    .argument("<file>", text("file"))
    .option("--server <url>", text("server"))
    .addOption(
      new Option("--format <format>", text("format")).choices(Object.keys(formats)).default("text"),
    )
    .option("-o, --output <file>", text("output"))
    .addOption(
      new Option("--fail-on <severity>", text("failOn"))
        .choices([...severities, "never"])
        .default("error"),
    )
    .action(drift);
  return describeHelp(command, language, examples);
}

async function drift(vendor: string, file: string, flags: Flags): Promise<void> {
  const { format, output, failOn, server } = flags;
  const measured = await measureDrift(vendor, await readContract(vendor), file, server);
  const report = formats[format](measured);
  if (output === undefined) stdout.write(report);
  else await writeReport(output, report);
  const worst = worstOf(measured.findings);
  if (worst === undefined || failOn === "never") return;
  if (severities.indexOf(worst) >= severities.indexOf(failOn)) process.exitCode = exitCodes.failed;
}

/** The file gets its name once it is complete. */
async function writeReport(file: string, report: string): Promise<void> {
  const partial = `${file}.${process.pid}.partial`;
  try {
    await writeFile(partial, report);
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw new ExpectedFailure(`${file} cannot be written: ${reasonOf(error)}`, undefined, error);
  }
}
