/** Runs a bundled page in headless Chromium: `chromium.mjs <bundle> <mock>` prints the failures. */
import { once } from "node:events";
import { createReadStream } from "node:fs";
import { createServer } from "node:http";
import { stdout } from "node:process";
import packaged from "@sparticuz/chromium";
import { chromium } from "playwright-core";

const [bundle, mock] = process.argv.slice(2);
// The page has another origin than the mock, as a real page has another origin than the vendor.
const server = createServer(({ url }, response) => {
  if (url === "/page.js") {
    response.writeHead(200, { "content-type": "text/javascript; charset=utf-8" });
    createReadStream(bundle).pipe(response);
  } else {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end(
      '<!doctype html><title>시험</title><script type="module" src="/page.js"></script>',
    );
  }
}).listen(0, "127.0.0.1");
await once(server, "listening");
const browser = await chromium.launch({
  executablePath: await packaged.executablePath(),
  args: [...packaged.args, "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
});
try {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForFunction(() => typeof globalThis.runOnPage === "function");
  const failures = await page.evaluate((address) => globalThis.runOnPage(address), mock);
  stdout.write(JSON.stringify(failures));
} finally {
  await browser.close();
  server.close();
}
