import { bytesAnswer } from "@jumun/client/bytes-answer";
import { formBody } from "@jumun/client/form-body";
import { multipartBody } from "@jumun/client/multipart-body";
import type { Contract, Operation } from "@jumun/client/operation";
import { styledRequest } from "@jumun/client/styled-request";
import { wholeBody } from "@jumun/client/whole-body";
import type { DescribedContract, DescribedOperation } from "../generate/descriptor.ts";

const encoders = { formBody, multipartBody, wholeBody };

/** The descriptors with the runtime's functions where a generated module would import them. */
export function runnableContract({ operations, ...contract }: DescribedContract): Contract {
  const runnable = Object.entries(operations).map(([id, each]) => [id, runnableOperation(each)]);
  return { ...contract, operations: Object.fromEntries(runnable) };
}

function runnableOperation({ write, encode, read, ...plain }: DescribedOperation): Operation {
  const encoder = Object.values(encoders).find(({ name }) => name === encode?.text);
  return {
    ...plain,
    ...(write && { write: styledRequest }),
    ...(encoder && { encode: encoder }),
    ...(read && { read: bytesAnswer }),
  };
}
