import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const installed = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The browser of the tests: the one that is installed, else the one of `@sparticuz/chromium`. */
export async function launchChromium(): Promise<{ browser: Browser; executable: string }> {
  const own = installed.find((path) => existsSync(path));
  const { default: packaged } = await import("@sparticuz/chromium");
  const executable = own ?? (await packaged.executablePath());
  const browser = await chromium.launch({
    executablePath: executable,
    args: [
      ...(own === undefined ? packaged.args : ["--no-sandbox"]),
      // Nothing but this machine can be reached.
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ],
  });
  return { browser, executable };
}
