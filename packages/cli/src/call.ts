import { stderr, stdout } from "node:process";
import type { RecordedExchange } from "@jumun/client/exchange";
import { loadFailure } from "@jumun/mock/command";
import type { Language, Text } from "@jumun/mock/language";
import { printable } from "@jumun/mock/printable";
import { listOperations } from "@jumun/openapi/list-operations";
import type { ContractOperation } from "@jumun/openapi/operation";
import { Command } from "commander";
import { callFailure } from "./call/call-outcome.ts";
import { type CarriedClient, loadClient } from "./call/carried-client.ts";
import { closestNames } from "./call/closest-names.ts";
import { exchangeLog } from "./call/exchange-log.ts";
import { readFields, readJsonFile } from "./call/read-input.ts";
import { type Target, targetOf } from "./call/target.ts";
import { readContract } from "./carried-vendor.ts";
import { ExpectedFailure } from "./expected-failure.ts";
import { describeHelp } from "./help.ts";
import { jsonText } from "./json-text.ts";

const texts = {
  summary: {
    en: "Call one API of a vendor, with credentials from the environment",
    ko: "API 하나를 호출합니다. 인증 정보는 환경 변수에서 읽습니다",
  },
  vendor: { en: "the vendor", ko: "서비스" },
  operation: {
    en: "the operationId; without it, all operations are listed",
    ko: "operationId. 생략하면 모든 API를 보여 줍니다",
  },
  fields: { en: "the input: --field value", ko: "입력: --field 값" },
  json: { en: "a JSON file with the input", ko: "입력을 담은 JSON 파일" },
  mock: {
    en: "call a mock server, without credentials",
    ko: "인증 정보 없이 Mock 서버를 호출합니다",
  },
  yes: {
    en: "confirm a call that is not a GET or HEAD",
    ko: "GET, HEAD 외의 요청도 보냅니다",
  },
  verbose: {
    en: "log every attempt, without credentials",
    ko: "시도할 때마다 인증 정보를 뺀 로그를 남깁니다",
  },
} satisfies Readonly<Record<string, Text>>;

const examples: Text = {
  en: `
jumun call crema                                    all operations of CREMA
jumun call crema listUnpaidOrders --limit 10 --mock
CREMA_APP_ID=… CREMA_SECRET=… jumun call crema getUnpaidOrder --order_code order-391837
jumun call crema createUnpaidOrder --json order.json --yes
Exit codes: 0 done, 1 refused or not reached, 2 wrong usage, 3 outcome unknown.`,
  ko: `
jumun call crema                                    크리마의 모든 API
jumun call crema listUnpaidOrders --limit 10 --mock
CREMA_APP_ID=… CREMA_SECRET=… jumun call crema getUnpaidOrder --order_code order-391837
jumun call crema createUnpaidOrder --json order.json --yes
종료 코드: 0 완료, 1 거부되었거나 연결하지 못함, 2 잘못된 사용법, 3 결과를 알 수 없음.`,
};

interface Flags {
  readonly json?: string;
  readonly mock: boolean;
  readonly yes: boolean;
  readonly verbose: boolean;
}

export function callCommand(language: Language): Command {
  const text = (name: keyof typeof texts) => texts[name][language];
  const command = new Command("call")
    .description(text("summary"))
    .argument("<vendor>", text("vendor"))
    .argument("[operation]", text("operation"))
    .argument("[fields...]", text("fields"))
    .option("--json <file>", text("json"))
    .option("--mock", text("mock"), false)
    .option("--yes", text("yes"), false)
    .option("--verbose", text("verbose"), false)
    .allowUnknownOption()
    .action(call);
  return describeHelp(command, language, examples);
}

async function call(
  vendor: string,
  name: string | undefined,
  args: string[],
  flags: Flags,
): Promise<void> {
  const document = await readContract(vendor);
  const operations = listOperations(document);
  if (name === undefined) {
    stdout.write(operationList(operations));
    return;
  }
  const operation = operations.find(({ id }) => id === name);
  if (operation === undefined) {
    const ids = operations.map(({ id }) => id);
    const closest = closestNames(name, ids, 3).join(", ");
    throw new ExpectedFailure(
      `${vendor} has no operation ${JSON.stringify(name)}.${closest && ` Did you mean ${closest}?`} \`jumun call ${vendor}\` lists all.`,
    );
  }
  const input = {
    ...(flags.json === undefined ? {} : await readJsonFile(flags.json)),
    ...readFields(document, operation, args),
  };
  const carried = await loadClient(vendor);
  if (!flags.mock) {
    await send(carried, operation, input, targetOf(carried.contract, process.env), flags);
    return;
  }
  const { startMock } = await import("@jumun/mock").catch((error: unknown) => {
    throw new ExpectedFailure(loadFailure(error));
  });
  const mock = await startMock({ vendors: [vendor], port: 0 });
  const target = { baseUrl: mock.url(vendor), environment: "mock" };
  const credentials = document["x-sandbox"]?.options ?? {};
  try {
    await send(carried, operation, input, target, flags, credentials);
  } finally {
    await mock.close();
  }
}

function operationList(operations: readonly ContractOperation[]): string {
  const width = Math.max(...operations.map(({ id }) => id.length));
  return operations.map(({ id, summary }) => `${id.padEnd(width)}  ${summary}\n`).join("");
}

async function send(
  { create }: CarriedClient,
  { id, method, path }: ContractOperation,
  input: object,
  { baseUrl, environment }: Target,
  { mock, yes, verbose }: Flags,
  credentials: Readonly<Record<string, string>> = {},
): Promise<void> {
  const shown = printable(`${method} ${path} at ${withoutPassword(baseUrl)} (${environment})`);
  stderr.write(`${shown}\n`);
  if (!mock && !yes && method !== "GET" && method !== "HEAD") {
    throw new ExpectedFailure(`${id} can change data there. Repeat the command with --yes.`);
  }
  const onExchange = (exchange: RecordedExchange) => stderr.write(exchangeLog(exchange));
  try {
    const client = create({ ...credentials, baseUrl, ...(verbose && { onExchange }) });
    const operate: unknown = Reflect.get(client, id);
    if (typeof operate !== "function") throw new Error(`The client has no method ${id}.`);
    const data: unknown = await operate.call(client, input);
    if (data !== undefined) stdout.write(jsonText(data));
  } catch (error) {
    const failure = callFailure(error);
    if (failure === undefined) throw error;
    if (failure.body !== undefined) stderr.write(jsonText(failure.body));
    throw new ExpectedFailure(failure.message, failure.exitCode, error);
  }
}

function withoutPassword(url: string): string {
  if (!URL.canParse(url)) return "an invalid URL";
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}
