/** The code samples of the site compile, run against a mock, and get the documented answer. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { format, promisify } from "node:util";
import { type CodeSample, codeSamples, mockAddress } from "@jumun/contract/code-sample/code-sample";
import { isJson } from "@jumun/contract/media-type";
import type { Answer, ContractOperation } from "@jumun/contract/operation";
import { repositoryRoot } from "@jumun/contract/vendors";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { lacking, printed } from "../code-sample-run.ts";
import { type ExpectedAnswer, expectedAnswer } from "../expected-answer.ts";
import { lowestSuccess } from "../status-for.ts";
import { loadSubject } from "../subject.ts";
import { startVendorMock } from "../vendor-mock.ts";

const vendor = inject("vendor");
const subject = await loadSubject(vendor);
const cases = subject.operations.flatMap((operation) =>
  codeSamples(vendor, subject.document, operation).map((sample) => ({
    id: operation.id,
    language: sample.language,
    operation,
    sample,
  })),
);
const missing = {
  typescript: lacking("typescript"),
  curl: lacking("curl"),
  python: lacking("python"),
} satisfies Record<CodeSample["language"], string | undefined>;

// Below the package, so that a program finds the package by its name.
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(repositoryRoot, "packages", vendor, "dist", "code-sample-"));
});
afterAll(() => rm(folder, { recursive: true }));

test("every operation that takes plain values has a sample in each language", () => {
  const languages = Object.keys(missing);
  expect(cases.length % languages.length).toBe(0);
  for (const { id } of subject.operations) {
    const own = cases.filter((each) => each.id === id).map(({ language }) => language);
    expect(own.length === 0 ? languages : own, id).toEqual(languages);
  }
});

test("the samples in TypeScript compile with the vendor's types", async () => {
  const checked = join(folder, "checked");
  await mkdir(checked);
  const programs = cases.filter(({ language }) => language === "typescript");
  for (const { id, sample } of programs) await writeFile(join(checked, `${id}.ts`), sample.source);
  const config = {
    extends: join(repositoryRoot, "tsconfig.base.json"),
    compilerOptions: { lib: ["es2023", "dom", "dom.iterable"] },
    files: programs.map(({ id }) => `${id}.ts`),
  };
  await writeFile(join(checked, "tsconfig.json"), JSON.stringify(config));
  const tsc = join(repositoryRoot, "node_modules", ".bin", "tsc");
  await promisify(execFile)(tsc, ["-p", checked]).catch(({ stdout }) => expect(stdout).toBe(""));
});

test.concurrent.for(cases)(
  "the sample of $id in $language gets the documented answer",
  async ({ id, language, operation, sample }, { skip, onTestFinished }) => {
    const lack = missing[language];
    if (lack !== undefined) skip(lack);
    const mock = await startVendorMock(subject);
    onTestFinished(() => mock.close());
    const place = join(folder, `${id}-${language}`);
    await mkdir(place);
    const source = sample.source.replaceAll(mockAddress(vendor), mock.url(vendor));

    const text = await printed({ language, source }, place);

    const expected = documented(operation);
    const requests = mock.requests().filter(({ operationId }) => operationId === id);
    expect(requests.map(({ status }) => status)).toEqual(
      requests.map(() => lowestSuccess(operation)),
    );
    expect(mock.requests().at(-1)?.operationId).toBe(id);
    readings[language](text, operation, expected);
  },
);

/** What the mock answers a good request. */
function documented(operation: ContractOperation): ExpectedAnswer {
  const answer = success(operation);
  if (answer === undefined) throw new Error(`${operation.id} documents no success.`);
  return expectedAnswer(subject.document, answer, answer.examples[0]);
}

type Reading = (text: string, operation: ContractOperation, expected: ExpectedAnswer) => void;

/** What a sample in each language shows of the answer. */
const readings: Readonly<Record<CodeSample["language"], Reading>> = {
  typescript(text, operation, { body }) {
    const shown = operation.pagination ? rowsOf(operation, body) : [body];
    const page = shown.filter((each) => each !== undefined).map((each) => `${format(each)}\n`);
    // The mock answers every page of a list alike: what follows the first one may be the same again.
    const length = operation.pagination ? page.join("").length : text.length;
    expect(text.slice(0, length)).toBe(page.join(""));
  },
  curl(text, operation) {
    const [head = "", ...rest] = text.split("\r\n\r\n");
    expect(head).toMatch(new RegExp(`^HTTP/\\S+ ${lowestSuccess(operation)} `));
    expect(read(operation, rest.join("\r\n\r\n"))).toEqual(onTheWire(operation));
  },
  python(text, operation, { body }) {
    if (operation.pagination) {
      const rows = rowsOf(operation, body);
      expect(
        text
          .trim()
          .split("\n")
          .slice(0, rows.length)
          .map((row) => JSON.parse(row)),
      ).toEqual(rows);
      return;
    }
    const [first, ...rest] = text.split("\n");
    expect(first).toBe(String(lowestSuccess(operation)));
    const [shown, wire] = [rest.join("\n").trim(), onTheWire(operation)];
    // Python ends what it prints with a line break of its own.
    const isText = typeof wire === "string" && !isJson(success(operation)?.mediaType);
    if (isText) expect(shown).toBe(wire.trim());
    else expect(read(operation, shown)).toEqual(wire);
  },
};

function rowsOf({ pagination }: ContractOperation, body: unknown): unknown[] {
  const steps = pagination?.items.split("/").slice(1) ?? [];
  const rows = steps.reduce((value, step) => Object(value)[step], body);
  if (!Array.isArray(rows)) throw new Error("A page has no rows.");
  return rows;
}

function onTheWire(operation: ContractOperation): unknown {
  return success(operation)?.examples[0]?.value;
}

function success({ answers }: ContractOperation): Answer | undefined {
  return answers.find(({ key }) => key.startsWith("2"));
}

function read(operation: ContractOperation, text: string): unknown {
  const { mediaType } = success(operation) ?? {};
  if (mediaType === undefined && text === "") return undefined;
  return isJson(mediaType) ? JSON.parse(text) : text;
}
