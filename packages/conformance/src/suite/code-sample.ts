/** The code samples of the site run against the mock and print the documented response. */

import { join } from "node:path";
import { format } from "node:util";
import { type CodeSample, codeSamples, mockAddress } from "@jumun/openapi/code-sample/code-sample";
import type { Document } from "@jumun/openapi/document";
import { isSuccessKey } from "@jumun/openapi/find-response";
import { evaluatePointer } from "@jumun/openapi/json-pointer";
import { isJson } from "@jumun/openapi/media-type";
import type { ContractOperation, OperationResponse } from "@jumun/openapi/operation";
import { rowsPath } from "@jumun/openapi/pagination";
import { isUnseen } from "@jumun/openapi/unseen-response";
import { expect, test } from "vitest";
import { missingProgram, runSamples } from "../code-sample-run.ts";
import { type ExpectedAnswer, expectedAnswer } from "../expected-answer.ts";
import { programFolder } from "../program-folder.ts";
import { lowestSuccess } from "../status-for.ts";
import type { Suite } from "../suite.ts";

const languages = ["typescript", "curl", "python"] as const;

export function testCodeSample({ subject, mock }: Suite): void {
  const { document, operations, vendor } = subject;
  const samplesIn = (language: CodeSample["language"]) =>
    operations.flatMap((operation) =>
      codeSamples(vendor, document, operation)
        .filter((sample) => sample.language === language)
        .map((sample) => ({ operation, source: sample.source })),
    );

  test("every operation that takes plain values has a sample in each language", () => {
    const withSample = languages.map((language) =>
      samplesIn(language).map(({ operation }) => operation.id),
    );
    for (const ids of withSample) expect(ids).toEqual(withSample[0]);
  });

  test.for(languages)(
    "the samples in %s get the documented responses",
    async (language, { skip }) => {
      const missing = missingProgram(language);
      if (missing !== undefined) skip(missing);
      const samples = samplesIn(language);
      await using folder = await programFolder(vendor);
      const sources = samples.map(({ source }) =>
        source.replaceAll(mockAddress(vendor), mock.url(vendor)),
      );

      const printed = await runSamples(language, sources, join(folder.path, language));

      expect(printed).toHaveLength(samples.length);
      for (const [index, { operation }] of samples.entries()) {
        const requests = mock.requests().filter(({ operationId }) => operationId === operation.id);
        expect(new Set(requests.map(({ status }) => status)), operation.id).toEqual(
          new Set([lowestSuccess(operation)]),
        );
        const success = successOf(operation);
        const expected = expectedAnswer(document, success, success.examples[0]);
        const rows = rowsOf(document, operation, expected.body);
        readings[language](printed[index] ?? "", operation, expected, rows);
      }
    },
  );
}

/** @param rows those of the first page, if the operation lists any */
type Reading = (
  text: string,
  operation: ContractOperation,
  expected: ExpectedAnswer,
  rows: readonly unknown[],
) => void;

/** What a sample in each language shows of the answer. */
const readings: Readonly<Record<CodeSample["language"], Reading>> = {
  typescript(text, operation, { body }, rows) {
    const shown = operation.pagination ? rows : [body];
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
  python(text, operation, _, rows) {
    // It reads all pages of a list only if they are numbered and their size is known.
    const isOneResponse = text.startsWith(`${lowestSuccess(operation)}\n`);
    if (operation.pagination && !isOneResponse) {
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
    const isText = typeof wire === "string" && !isJson(successOf(operation).mediaType);
    if (isText) expect(shown).toBe(wire.trim());
    else expect(read(operation, shown)).toEqual(wire);
  },
};

function rowsOf(document: Document, operation: ContractOperation, body: unknown): unknown[] {
  const { pagination } = operation;
  if (pagination === undefined) return [];
  const rows = evaluatePointer(body, rowsPath(document, operation, pagination));
  if (!Array.isArray(rows)) throw new Error("A page has no rows.");
  return rows;
}

function onTheWire(operation: ContractOperation): unknown {
  const success = successOf(operation);
  return isUnseen(success) ? {} : success.examples[0]?.value;
}

function successOf({ id, responses }: ContractOperation): OperationResponse {
  const success = responses.find(({ key }) => isSuccessKey(key));
  if (success === undefined) throw new Error(`${id} documents no success.`);
  return success;
}

function read(operation: ContractOperation, text: string): unknown {
  const { mediaType } = successOf(operation);
  if (mediaType === undefined && text === "") return undefined;
  return isJson(mediaType) ? JSON.parse(text) : text;
}
