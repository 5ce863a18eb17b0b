import type { Document } from "../document.ts";
import type { ContractOperation } from "../operation.ts";
import { curlSample } from "./curl.ts";
import { pythonSample } from "./python.ts";
import { sampleRequest } from "./sample-request.ts";
import { typescriptSample } from "./typescript.ts";

/** A program that calls an operation with the example values of the contract. */
export interface CodeSample {
  readonly language: "typescript" | "curl" | "python";
  readonly source: string;
}

/** The default server of the samples: the mock as `npm run mock` starts it. */
export function mockAddress(vendor: string): string {
  return `http://127.0.0.1:4010/${vendor}`;
}

/** The samples of an operation; empty if a request needs a file, a multipart form or a parameter style. */
export function codeSamples(
  vendor: string,
  document: Document,
  operation: ContractOperation,
  base: string = mockAddress(vendor),
): CodeSample[] {
  const request = sampleRequest(document, operation);
  if (request === undefined) return [];
  return [
    { language: "typescript", source: typescriptSample(vendor, document, operation, base) },
    { language: "curl", source: curlSample(base, request) },
    { language: "python", source: pythonSample(base, request, operation.pagination) },
  ];
}
