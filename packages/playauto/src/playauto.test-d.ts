/** What a caller may write, checked by the compiler: this file only has to type-check. */
import {
  createPlayAuto,
  type InvoiceOutcome,
  isErrorOf,
  type PlayAuto,
  type TrackingUpdate,
} from "./playauto.ts";

const playauto: PlayAuto = createPlayAuto({ apiKey: "made-up", authenticationKey: "made-up" });
const row = { bundle_no: "37722255199523523", carr_no: "5", invoice_no: "377811110001" };

export async function rightCalls(error: unknown): Promise<void> {
  const results = await playauto.setInvoice({
    orders: [row],
    overwrite: true,
    dupl_doubt_except_yn: "Y",
  });
  for (const one of results) {
    const bundle: string = one.bundle_no;
    const code: string | undefined = one.result === "실패" ? one.error_code : one.result;
    void [bundle, code];
  }
  const [issued] = await playauto.issueToken({ authentication_key: "made-up" });
  const token: string | undefined = issued?.token;
  void token;
  createPlayAuto({ apiKey: "made-up", email: "shop@example.invalid", password: "made-up" });
  createPlayAuto({ apiKey: "made-up", token: async () => "made-up" });
  if (isErrorOf(error, "setInvoice")) {
    const status: 200 | 401 = error.status;
    void [status, "error" in error.body ? error.body.error : error.body];
  }
}

export async function everyStatusHandled(): Promise<string> {
  const result = await playauto.setInvoice({ orders: [row] }).result();
  switch (result.status) {
    case 200:
      return result.data.map(({ bundle_no }) => bundle_no).join();
    case 401:
    case "failure":
      return "error" in result.error ? String(result.error.error) : JSON.stringify(result.error);
    case "undocumented":
      return `${result.response.status} ${String(result.error)}`;
    default:
      return unreachable(result);
  }
}

export async function aFailureForgotten(): Promise<string> {
  const result = await playauto.setInvoice({ orders: [row] }).result();
  switch (result.status) {
    case 200:
      return "성공";
    case 401:
    case "undocumented":
      return "?";
    default:
      // @ts-expect-error a success that says it failed is not handled
      return unreachable(result);
  }
}

export async function inBulk(
  rows: readonly TrackingUpdate[],
  cursor: AsyncIterable<TrackingUpdate>,
): Promise<void> {
  const { signal } = new AbortController();
  for await (const outcome of playauto.setInvoicesInBatches(rows, {
    batchSize: 100,
    concurrency: 4,
  })) {
    const told: string = outcomeText(outcome);
    void told;
  }
  for await (const outcome of playauto.setInvoicesInBatches(cursor, {
    overwrite: true,
    signal,
    retries: 0,
  })) {
    if (outcome.ok === true) continue;
    // @ts-expect-error an unknown outcome has no code
    void outcome.code;
  }
}

function outcomeText(outcome: InvoiceOutcome): string {
  switch (outcome.ok) {
    case true:
      return outcome.bundle_no;
    case false:
      return `${outcome.code} ${outcome.message}`;
    case "unknown":
      return String(outcome.error);
    default:
      return unreachable(outcome);
  }
}

export function anOutcomeForgotten(outcome: InvoiceOutcome): string {
  switch (outcome.ok) {
    case true:
      return outcome.bundle_no;
    case false:
      return outcome.message;
    default:
      // @ts-expect-error "unknown" is not handled
      return unreachable(outcome);
  }
}

export function wrongCalls(): void {
  // @ts-expect-error orders is required
  playauto.setInvoice({ overwrite: true });
  // @ts-expect-error a field that the operation does not know
  playauto.setInvoice({ orders: [row], overwritten: true });
  // @ts-expect-error a field that an order does not have
  playauto.setInvoice({ orders: [{ ...row, carrier: "5" }] });
  const { invoice_no: _, ...withoutInvoice } = row;
  // @ts-expect-error invoice_no is required
  playauto.setInvoice({ orders: [withoutInvoice] });
  // @ts-expect-error a bundle number is a string, since a number cannot hold it
  playauto.setInvoice({ orders: [{ ...row, bundle_no: 37722255 }] });
  // @ts-expect-error Y or N, not true
  playauto.setInvoice({ orders: [row], dupl_doubt_except_yn: true });
  // @ts-expect-error a row without invoice_no
  playauto.setInvoicesInBatches([withoutInvoice]);
  // @ts-expect-error an object is not a source of rows
  playauto.setInvoicesInBatches({ orders: [row] });
  // @ts-expect-error an option that does not exist
  playauto.setInvoicesInBatches([row], { batchsize: 100 });
  // @ts-expect-error PlayAuto has no idempotency keys
  playauto.setInvoicesInBatches([row], { idempotencyKey: "키" });
  // @ts-expect-error a path that the contract does not have
  playauto.fetch.PUT("/api/order/setInvoicesInBatches");
  // @ts-expect-error authentication_key, or email with password
  playauto.issueToken({ email: "shop@example.invalid" });
  // @ts-expect-error the account is missing
  createPlayAuto({ apiKey: "made-up" });
  // @ts-expect-error the password is missing
  createPlayAuto({ apiKey: "made-up", email: "shop@example.invalid" });
  // @ts-expect-error PlayAuto has no test server
  createPlayAuto({ apiKey: "made-up", token: "made-up", environment: "test" });
}

function unreachable(result: never): never {
  throw new Error(String(result));
}
