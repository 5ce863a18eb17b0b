import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from "node:fs";
import { createPlayAuto, type InvoiceRow } from "@jumun/playauto";

// Reads PLAYAUTO_API_KEY and PLAYAUTO_AUTHENTICATION_KEY from the environment, and PLAYAUTO_BASE_URL if the
// mock is to be called. It can be killed at any time and started again with the same journal.
const playauto = createPlayAuto();
const period = { date_type: "wdate", sdate: "2026-01-30", edate: "2026-01-30" };

// The journal: {"sent": bundle numbers} before a batch leaves, {"settled": bundle number} for each outcome.
const file = new URL("shipped.journal", import.meta.url);
const pending = new Set<string>();
for (const line of existsSync(file) ? readFileSync(file, "utf8").split("\n") : []) {
  // A kill can cut the last line off. Its batch was not sent.
  if (!line.endsWith("}")) continue;
  const { sent = [], settled } = JSON.parse(line);
  for (const bundle_no of sent) pending.add(bundle_no);
  pending.delete(settled);
}
const journal = openSync(file, "a");
const write = (entry: object) => writeSync(journal, `\n${JSON.stringify(entry)}`);

// Collects the orders of a shop. The work runs at PlayAuto; its result is sent to api_callback_url if given.
const accounts = { site_code: "A001", site_id: ["sellerid"] };
await playauto.addWork({ act: "ScrapOrderAndConfirmDoit", params: accounts });
console.log("collecting");

const bundlesIn = async (...status: string[]) => {
  const bundles = new Set<string>();
  for await (const order of playauto.listOrders({ ...period, status, bundle_yn: true })) {
    if (order.bundle_no) bundles.add(String(order.bundle_no));
  }
  return [...bundles];
};

const collected = await bundlesIn("신규주문");
console.log("new bundles:", collected.length);
if (collected.length > 0) {
  await playauto.instructOrders({ bundle_codes: collected, auto_bundle: false });
  console.log("instructed");
}

const carriers = await playauto.listCarriers();
const carrier = carriers.find(({ carrier_name }) => carrier_name === "CJ대한통운");
if (carrier === undefined) throw new Error("PlayAuto has no carrier CJ대한통운.");
const carr_no = String(carrier.carrier_code);
console.log("carrier:", carr_no);

// The tracking numbers that the carrier has given to the parcels; here they are made up.
const trackingNumber = (bundle_no: string) => `3778${bundle_no.slice(-8)}`;
const waiting = await bundlesIn("출고대기");
const rows: InvoiceRow[] = [...new Set([...pending, ...waiting])].map((bundle_no) => ({
  bundle_no,
  carr_no,
  invoice_no: trackingNumber(bundle_no),
  maybeSent: pending.has(bundle_no),
}));

console.log("to send:", rows.length, "of which in doubt:", pending.size);

let entered = 0;
const unknown: InvoiceRow[] = [];
const beforeBatch = (batch: readonly InvoiceRow[]) => {
  write({ sent: batch.map(({ bundle_no }) => bundle_no) });
  fsyncSync(journal);
};
const report = (bundle_no: string, reason: string) => console.log("failed:", bundle_no, reason);
let index = 0;
for await (const row of playauto.setInvoicesInBatches(rows, { beforeBatch })) {
  const sent = rows[index];
  index += 1;
  if (row.ok === "unknown") {
    if (sent) unknown.push(sent);
    continue;
  }
  write({ settled: row.bundle_no });
  if (row.ok) entered += 1;
  else report(row.bundle_no, `${row.code} ${row.message}`);
}
for await (const row of playauto.settleInvoices(unknown, period)) {
  if (row.ok === "unknown") {
    report(row.bundle_no, String(row.error));
    continue;
  }
  write({ settled: row.bundle_no });
  if (row.ok) entered += 1;
  else report(row.bundle_no, row.message);
}
closeSync(journal);
console.log("tracking numbers set:", entered);

// Sends them to the shops. Bundles that are already on their way are not listed, so a second run is harmless.
const ready = await bundlesIn("운송장출력", "출고완료");
console.log("ready for the shops:", ready.length);
if (ready.length > 0) await playauto.addWorkSelect({ work_type: "SEND_INVOICE", list: ready });
console.log("sent to the shops:", ready.length);

// The work runs at PlayAuto. In practice look again after a while, or wait for the callback.
console.log("on their way:", (await bundlesIn("배송중")).length);
