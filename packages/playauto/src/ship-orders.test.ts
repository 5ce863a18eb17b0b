/** The program of the workflow ships 1,200 orders, is killed at the worst moments, and is started again. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { programFolder } from "@jumun/conformance/program-folder";
import { startStatefulMock } from "@jumun/conformance/stateful-mock";
import { expect, onTestFinished, test } from "vitest";
import { createPlayAuto } from "./playauto.ts";

/** Orders of a shop. Two of them have a tracking number already, so that PlayAuto refuses theirs. */
const ordersOfShop = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    uniq: `38702017943${index}`,
    bundle_no: `377222551${String(index).padStart(7, "0")}`,
    ord_status: "결제완료",
    shop_cd: "A001",
    shop_id: "sellerid",
    wdate: "2026-01-30 00:10:00",
    ...(index === 7 || index === 350 ? { carr_no: 5, invoice_no: "다른 송장" } : {}),
  }));

/** The mock behind a proxy that can cut the connection of a setInvoice before or after it is carried out. */
async function start(count: number) {
  const mock = await startStatefulMock(["playauto"], {
    playauto: { shopOrders: ordersOfShop(count) },
  });
  const folder = await programFolder("playauto");
  const file = join(folder.path, "shipOrders.ts");
  await copyFile(new URL("../../../specs/playauto/programs/shipOrders.ts", import.meta.url), file);
  let onSetInvoice: ((forward: () => Promise<unknown>) => Promise<boolean>) | undefined;

  const proxy = createServer(async (request, response) => {
    const body = await text(request);
    const send = () =>
      fetch(new URL(request.url ?? "", mock.url()), {
        method: request.method ?? "GET",
        headers: Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
        ...(body !== "" && { body }),
      });
    if (request.url?.endsWith("/setInvoice") && (await onSetInvoice?.(send)) === true) return;
    const answer = await send();
    response.writeHead(answer.status, { "content-type": "application/json" });
    response.end(await answer.text());
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  const baseUrl = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/playauto`;
  onTestFinished(async () => {
    proxy.closeAllConnections();
    proxy.close();
    await mock.close();
    await folder[Symbol.asyncDispose]();
  });

  /** Runs the program to its end, or kills it at the given setInvoice, before or after that is carried out. */
  async function run(kill?: { readonly at: number; readonly carriedOut: boolean }) {
    const env = {
      ...process.env,
      PLAYAUTO_API_KEY: "made-up",
      PLAYAUTO_TOKEN: "made-up",
      PLAYAUTO_BASE_URL: baseUrl,
    };
    const child = spawn(process.execPath, [file], { env });
    let calls = 0;
    onSetInvoice = async (forward) => {
      calls += 1;
      if (calls !== kill?.at) return false;
      if (kill.carriedOut) await forward();
      child.kill("SIGKILL");
      return true;
    };
    const [printed, errors, [code, signal]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, "exit"),
    ]);
    return { printed, errors, code, signal, calls };
  }
  const playauto = createPlayAuto({ apiKey: "made-up", token: "made-up", baseUrl });
  return { run, playauto };
}

const period = { date_type: "wdate", sdate: "2026-01-30", edate: "2026-01-30" };
const failures = (printed: string) =>
  printed.split("\n").filter((line) => line.startsWith("failed:"));

test("1,200 orders are shipped, and the two that PlayAuto refuses are reported", async () => {
  const count = 1200;
  const { run, playauto } = await start(count);
  const { printed, errors, code, calls } = await run();

  expect([errors.replaceAll(/^.*Warning.*$/gm, "").includes("Error"), code]).toEqual([false, 0]);
  expect(calls).toBe(12);
  expect(printed).toContain(`new bundles: ${count}\n`);
  expect(printed).toContain(`tracking numbers set: ${count - 2}\n`);
  expect(failures(printed)).toEqual([
    expect.stringContaining("3772225510000007 e2007"),
    expect.stringContaining("3772225510000350 e2007"),
  ]);
  expect(printed).toContain(`on their way: ${count - 2}\n`);
  const waiting = await playauto.listOrders({ ...period, status: ["출고대기"] }).all();
  expect(waiting).toHaveLength(2);
}, 60_000);

test.each([{ carriedOut: true }, { carriedOut: false }])(
  "killed during a batch (carried out: $carriedOut), it continues without a false report",
  async ({ carriedOut }) => {
    const count = 400;
    const { run, playauto } = await start(count);
    const first = await run({ at: 2, carriedOut });
    expect(first.signal).toBe("SIGKILL");
    const second = await run({ at: 2, carriedOut });
    expect(second.signal).toBe("SIGKILL");

    const { printed, code } = await run();

    expect(code).toBe(0);
    expect(failures(printed).every((line) => /0000(007|350) /.test(line))).toBe(true);
    expect(printed).toContain(`on their way: ${count - 2}\n`);
    const shipped = await playauto.listOrders({ ...period, status: ["배송중"] }).all();
    const numbers = shipped.map(({ bundle_no, invoice_no }) => [bundle_no, invoice_no]);
    expect(
      numbers.every(
        ([bundle_no, invoice_no]) => invoice_no === `3778${String(bundle_no).slice(-8)}`,
      ),
    ).toBe(true);
  },
  60_000,
);
