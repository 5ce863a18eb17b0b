/**
 * Ships the new orders of a shop. It can be killed at any time and started again with the same journal, which
 * has each bundle before its tracking number is sent.
 */
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { createPlayAuto, type InvoiceOutcome, type InvoiceRow } from "@jumun/playauto";

// Reads PLAYAUTO_API_KEY and PLAYAUTO_AUTHENTICATION_KEY from the environment, and PLAYAUTO_BASE_URL if the
// mock is to be called.
const playauto = createPlayAuto();
const period = { date_type: "wdate", sdate: "2026-01-30", edate: "2026-01-30" };

async function bundlesIn(...status: string[]): Promise<string[]> {
  const orders = await playauto.listOrders({ ...period, status, bundle_yn: true }).all();
  // An order that was just collected may not have a bundle number yet.
  return [...new Set(orders.flatMap(({ bundle_no }) => (bundle_no ? [String(bundle_no)] : [])))];
}

// Collects the orders of a shop. The work runs at PlayAuto, which can report its end to an api_callback_url.
const accounts = { site_code: "A001", site_id: ["sellerid"] };
await playauto.addWork({ act: "ScrapOrderAndConfirmDoit", params: accounts });
const collected = await bundlesIn("신규주문");
console.log("new bundles:", collected.length);
if (collected.length > 0) {
  await playauto.instructOrders({ bundle_codes: collected, auto_bundle: false });
}

const carriers = await playauto.listCarriers();
const carrier = carriers.find(({ carrier_name }) => carrier_name === "CJ대한통운");
if (carrier === undefined) throw new Error("PlayAuto has no carrier CJ대한통운.");

// The journal has a line `sent` for each bundle before it is sent, and a line `done` once it is entered.
const journal = new URL("shipped.journal", import.meta.url);
const noted = new Set(existsSync(journal) ? readFileSync(journal, "utf8").split("\n") : []);
function note(event: "sent" | "done", rows: readonly { bundle_no: string }[]): void {
  appendFileSync(journal, rows.map(({ bundle_no }) => `\n${event} ${bundle_no}`).join(""));
}

// An earlier run may have entered a number without writing `done`: such a bundle has moved on, and is sent again.
const moved = await bundlesIn("운송장출력", "출고완료");
const inDoubt = moved.filter((bundle_no) => noted.has(`sent ${bundle_no}`));
const rows: InvoiceRow[] = [...(await bundlesIn("출고대기")), ...inDoubt]
  .filter((bundle_no) => !noted.has(`done ${bundle_no}`))
  .map((bundle_no) => ({
    bundle_no,
    carr_no: String(carrier.carrier_code),
    invoice_no: trackingNumber(bundle_no),
    maybeSent: noted.has(`sent ${bundle_no}`),
  }));
console.log("to send:", rows.length);

const unknown = new Set<string>();
let entered = 0;
const uploads = playauto.setInvoicesInBatches(rows, {
  beforeBatch: (batch) => note("sent", batch),
  stopAfter: 2,
});
for await (const row of uploads) {
  if (row.ok === "unknown") unknown.add(row.bundle_no);
  else report(row);
}
// The order list shows whether these were entered.
const lost = rows.filter(({ bundle_no }) => unknown.has(bundle_no));
for await (const row of playauto.settleInvoices(lost, period)) report(row);
console.log("tracking numbers set:", entered);

// Sends the numbers to the shops. Bundles on their way are not listed any more, so a second run is harmless.
const ready = await bundlesIn("운송장출력", "출고완료");
if (ready.length > 0) await playauto.addWorkSelect({ work_type: "SEND_INVOICE", list: ready });
console.log("sent to the shops:", ready.length);

// The work runs at PlayAuto, so in practice look again after a while.
console.log("on their way:", (await bundlesIn("배송중")).length);

function report(row: InvoiceOutcome): void {
  if (row.ok === true) {
    entered += 1;
    note("done", [row]);
  } else if (row.ok === false) {
    console.log("failed:", row.bundle_no, row.code, row.message);
  } else {
    console.log("look it up:", row.bundle_no, row.error);
  }
}

/** The number that the carrier gave to the parcel. Here it is made up. */
function trackingNumber(bundle_no: string): string {
  return `3778${bundle_no.slice(-8)}`;
}
