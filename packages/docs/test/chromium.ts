import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { createBrotliDecompress } from "node:zlib";
import { type Browser, chromium } from "playwright-core";

const installed = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const cache = fileURLToPath(new URL("../node_modules/.cache/", import.meta.url));

/** The browser of the tests: the one that is installed, else the one of `@sparticuz/chromium`. */
export async function launchChromium(): Promise<{ browser: Browser; executable: string }> {
  const executable = installed.find((path) => existsSync(path)) ?? (await packaged());
  const browser = await chromium.launch({
    executablePath: executable,
    env: { ...process.env, FONTCONFIG_FILE: await fontConfiguration() },
    // The package's own arguments are not used: they put all pages into the browser's process, which
    // hangs or dies on some kernels, and turn off what keeps pages of other origins apart.
    args: [
      "--no-sandbox",
      "--no-zygote",
      "--font-render-hinting=none",
      // Nothing but this machine can be reached.
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ],
  });
  return { browser, executable };
}

/** The fonts of the machine, and one for Korean, which few servers have: pages are looked at. */
async function fontConfiguration(): Promise<string> {
  const font = fileURLToPath(new URL("./", import.meta.resolve("@expo-google-fonts/nanum-gothic")));
  await mkdir(cache, { recursive: true });
  const file = join(cache, "fonts.conf");
  await writeFile(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
<dir>${font}</dir>
<cachedir>${join(cache, "fonts")}</cachedir>
</fontconfig>
`,
  );
  return file;
}

/** Has its name only once it is whole: files of tests run at the same time, and may be cut short. */
async function packaged(): Promise<string> {
  const folder = new URL("../", import.meta.resolve("@sparticuz/chromium"));
  const { version } = JSON.parse(await readFile(new URL("package.json", folder), "utf8"));
  const executable = join(cache, `chromium-${version}`, "chromium");
  if (existsSync(executable)) return executable;
  await mkdir(dirname(executable), { recursive: true });
  const unfinished = `${executable}.${process.pid}`;
  await pipeline(
    createReadStream(new URL("bin/chromium.br", folder)),
    createBrotliDecompress(),
    createWriteStream(unfinished, { mode: 0o755 }),
  );
  await rename(unfinished, executable);
  return executable;
}
