import { type AnsweredCall, isJumunError } from "./errors.ts";

/** The test behind a vendor package's `isErrorOf`, which knows the types. */
export function isDocumentedError(error: unknown, vendor: string, operationId: string): boolean {
  const answered: Partial<AnsweredCall> = Object(error);
  return (
    isJumunError(error) &&
    answered.documented === true &&
    answered.vendor === vendor &&
    answered.operationId === operationId
  );
}
