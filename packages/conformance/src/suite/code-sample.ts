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
import { expectedResult } from "../expected-result.ts";
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
    const [first, ...others] = languages.map((language) =>
      samplesIn(language).map(({ operation }) => operation.id),
    );
    for (const ids of others) expect(ids).toEqual(first);
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
        const statuses = new Set(requests.map(({ status }) => status));
        expect(statuses, operation.id).toEqual(new Set([lowestSuccess(operation)]));
        expectPrinted[language](printed[index] ?? "", operation, document);
      }
    },
  );
}

/** Compares what the sample of an operation prints with the documented success. */
const expectPrinted: Readonly<
  Record<
    CodeSample["language"],
    (text: string, operation: ContractOperation, document: Document) => void
  >
> = {
  typescript(text, operation, document) {
    const { data, rows } = documentedData(document, operation);
    const values = (rows ?? [data]).filter((value) => value !== undefined);
    const expected = values.map((value) => `${format(value)}\n`).join("");
    // The mock has the same rows on every page.
    expect(rows ? text.slice(0, expected.length) : text).toBe(expected);
  },
  curl(text, operation) {
    const [head = "", ...rest] = text.split("\r\n\r\n");
    expect(head).toMatch(new RegExp(`^HTTP/\\S+ ${lowestSuccess(operation)} `));
    expect(parse(operation, rest.join("\r\n\r\n"))).toEqual(wireBody(operation));
  },
  python(text, operation, document) {
    const [first, ...lines] = text.split("\n");
    const { rows } = documentedData(document, operation);
    // It reads all pages of a list only if they are numbered and their size is known.
    if (rows && first !== String(lowestSuccess(operation))) {
      const printed = text.trim().split("\n").slice(0, rows.length);
      expect(printed.map((line) => JSON.parse(line))).toEqual(rows);
      return;
    }
    expect(first).toBe(String(lowestSuccess(operation)));
    const [shown, wire] = [lines.join("\n").trim(), wireBody(operation)];
    // Python ends what it prints with a line break.
    const isText = typeof wire === "string" && !isJson(successOf(operation).mediaType);
    if (isText) expect(shown).toBe(wire.trim());
    else expect(parse(operation, shown)).toEqual(wire);
  },
};

/** What the client returns for the documented success, and its rows if it is a list. */
function documentedData(document: Document, operation: ContractOperation) {
  const success = successOf(operation);
  const result = expectedResult(document, success, success.examples[0]);
  const data = result.ok ? result.data : undefined;
  const { pagination } = operation;
  if (pagination === undefined) return { data };
  const rows = evaluatePointer(data, rowsPath(document, operation, pagination));
  if (!Array.isArray(rows)) throw new Error(`The example of ${operation.id} has no rows.`);
  return { data, rows };
}

function wireBody(operation: ContractOperation): unknown {
  const success = successOf(operation);
  return isUnseen(success) ? {} : success.examples[0]?.value;
}

function successOf({ id, responses }: ContractOperation): OperationResponse {
  const success = responses.find(({ key }) => isSuccessKey(key));
  if (success === undefined) throw new Error(`${id} documents no success.`);
  return success;
}

function parse(operation: ContractOperation, text: string): unknown {
  const { mediaType } = successOf(operation);
  if (mediaType === undefined && text === "") return undefined;
  return isJson(mediaType) ? JSON.parse(text) : text;
}
