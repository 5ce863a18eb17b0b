import type { Answer } from "./answer.ts";
import { errorClass } from "./error-class.ts";
import { type ApiError, ContractError, VendorError } from "./errors.ts";
import { notLoaded, setback } from "./later.ts";
import type { Sending } from "./sending.ts";

/** An answer that is a failure; without a body where that was not read. */
export type FailedAnswer = Pick<Answer, "status" | "response" | "reason"> & Partial<Answer>;

/** The error that an answer is. */
export async function answeredFailure(
  answer: FailedAnswer,
  { name, contract, operation, attempts, secrets, clock }: Sending,
): Promise<ApiError | ContractError> {
  const { status, response } = answer;
  const said = `${name}: the vendor answered ${response.status}`;
  const part = await setback();
  // What nobody has taken the credentials out of is not shown.
  const { message, ...told } = part?.toldAnswer(said, answer, secrets, clock.now()) ?? {
    message: `${said}. What else it said is withheld, since ${notLoaded}.`,
    body: undefined,
    headers: new Headers(),
  };
  const success = status === "failure" ? VendorError : ContractError;
  return new (response.ok ? success : errorClass(response.status))(message, {
    vendor: contract.vendor,
    operationId: operation.id,
    status: response.status,
    documented: part !== undefined && status !== "undocumented",
    attempts,
    ...told,
  });
}
