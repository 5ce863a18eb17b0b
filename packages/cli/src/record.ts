import { stderr, stdout } from "node:process";
import type { Language, Text } from "@jumun/mock/language";
import { printable } from "@jumun/mock/printable";
import { waitForEnd } from "@jumun/mock/wait-for-end";
import { listOperations } from "@jumun/openapi/list-operations";
import { Command, InvalidArgumentError } from "commander";
import { readContract } from "./carried-vendor.ts";
import { exitCodes } from "./expected-failure.ts";
import { describeHelp } from "./help.ts";
import { credentialParameters } from "./record/credential-parameters.ts";
import { startRecordingProxy } from "./record/recording-proxy.ts";

const texts = {
  summary: {
    en: "Record the traffic with a vendor through a proxy on this machine, without credentials",
    ko: "이 컴퓨터의 프록시로 API 트래픽을 기록합니다. 인증 정보는 기록하지 않습니다",
  },
  vendor: {
    en: "the vendor whose contract names the APIs",
    ko: "기록할 서비스. 이 서비스의 명세로 API를 구분합니다",
  },
  upstream: { en: "the URL that requests are forwarded to", ko: "요청을 전달할 URL" },
  shapes: {
    en: "record only names and types, so that no personal data is in the file",
    ko: "이름과 타입만 기록합니다. 개인정보가 파일에 남지 않습니다",
  },
  port: {
    en: "the port to listen at; 0 takes any free port",
    ko: "포트 번호. 0이면 비어 있는 포트를 씁니다",
  },
  out: {
    en: "the HAR file to write (default: <vendor>.har)",
    ko: "기록할 HAR 파일 (기본값: <vendor>.har)",
  },
} satisfies Readonly<Record<string, Text>>;

const examples: Text = {
  en: `
jumun record crema https://api.cre.ma
jumun record playauto https://openapi.playauto.io --shapes --out shapes.har`,
  ko: `
jumun record crema https://api.cre.ma
jumun record playauto https://openapi.playauto.io --shapes --out shapes.har`,
};

interface Flags {
  readonly shapes: boolean;
  readonly port: number;
  readonly out?: string;
}

export function recordCommand(language: Language): Command {
  const command = new Command("record")
    .description(texts.summary[language])
    .argument("<vendor>", texts.vendor[language])
    .argument("<upstream>", texts.upstream[language], upstreamUrl)
    .option("--shapes", texts.shapes[language], false)
    .option("--port <port>", texts.port[language], portNumber, 4040)
    .option("--out <file>", texts.out[language])
    .action(record);
  return describeHelp(command, language, examples);
}

async function record(vendor: string, upstream: URL, flags: Flags): Promise<void> {
  const document = await readContract(vendor);
  const { shapes: isShape, port, out = `${vendor}.har` } = flags;
  const ended = waitForEnd();
  const proxy = await startRecordingProxy({
    vendor,
    operations: listOperations(document),
    secretParameters: credentialParameters(document),
    upstream,
    out,
    port,
    isShape,
    onWriteError: (message) => stderr.write(`jumun record: ${printable(message, 1000)}\n`),
  });
  // Whoever reads the lines may stop reading them.
  stdout.on("error", () => {});
  stdout.write(`Recording ${vendor}. Give your program the base URL ${proxy.url}\n`);
  stdout.write(`Requests are forwarded to ${upstream.href}. Ctrl-C ends the recording.\n`);
  await ended;
  const exchanges = await proxy.close();
  if (exchanges === undefined) {
    process.exitCode = exitCodes.failed;
    return;
  }
  const count = exchanges === 1 ? "1 exchange" : `${exchanges} exchanges`;
  stdout.write(`${printable(out)} has ${count}. Compare it with the contract:\n`);
  stdout.write(`jumun drift ${vendor} ${printable(out)} --server ${upstream.href}\n`);
}

function upstreamUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new InvalidArgumentError("Give an http or https URL, such as https://api.cre.ma.");
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new InvalidArgumentError("Give a URL without password, query and fragment.");
  }
  return url;
}

function portNumber(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError("Give a whole number from 0 to 65535.");
}
