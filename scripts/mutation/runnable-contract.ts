import { bytesAnswer } from "@jumun/client/bytes-answer";
import { formBody } from "@jumun/client/form-body";
import { multipartBody } from "@jumun/client/multipart-body";
import type { Contract, Operation, SecurityScheme } from "@jumun/client/operation";
import { pairs } from "@jumun/client/pairs";
import { inQuery } from "@jumun/client/query-credential";
import { styledRequest } from "@jumun/client/styled-request";
import { wholeBody } from "@jumun/client/whole-body";
import type {
  DescribedContract,
  DescribedOperation,
  DescribedScheme,
} from "../generate/descriptor.ts";

const encoders = { formBody, multipartBody, wholeBody };

/** The descriptors with the runtime's functions where a generated module would import them. */
export function runnableContract(described: DescribedContract): Contract {
  const { operations, schemes, ...contract } = described;
  return {
    ...contract,
    schemes: each(schemes, runnableScheme),
    operations: each(operations, runnableOperation),
  };
}

function each<From, To>(
  record: Readonly<Record<string, From>>,
  make: (from: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([name, from]) => [name, make(from)]));
}

function runnableScheme({ place, ...plain }: DescribedScheme): SecurityScheme {
  return { ...plain, ...(place && { place: inQuery }) };
}

function runnableOperation(described: DescribedOperation): Operation {
  const { query, form, write, encode, read, ...plain } = described;
  const encoder = Object.values(encoders).find(({ name }) => name === encode?.text);
  return {
    ...plain,
    ...(query && { query: pairs }),
    ...(form && { form: pairs }),
    ...(write && { write: styledRequest }),
    ...(encoder && { encode: encoder }),
    ...(read && { read: bytesAnswer }),
  };
}
