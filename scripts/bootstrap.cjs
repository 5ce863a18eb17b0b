/*
 * The only script that runs on the machine's own Node: checks it, installs the pinned toolchain if needed,
 * and runs scripts/<command>.ts on the toolchain's Node 24. It is ES2015, so that an old Node prints a
 * sentence and not a syntax error.
 */
"use strict";

const childProcess = require("child_process");
const crypto = require("crypto");
const fs = require("fs");
const path = require("path");

const root = path.join(__dirname, "..");
const modules = path.join(root, "node_modules");
const stamp = path.join(modules, ".jumun-installed");
const isWindows = process.platform === "win32";

const commands = [
  "start",
  "test",
  "generate",
  "mock",
  "docs",
  "new-vendor",
  "ledger",
  "workflows",
  "diff",
  "bench",
  "check",
  "jumun",
  "pack",
  "release",
];

/* No program of the toolchain may send telemetry. */
const environment = Object.assign({}, process.env, {
  DO_NOT_TRACK: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  SCARF_ANALYTICS: "false",
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
});

main(process.argv[2] || "", process.argv.slice(3));

function main(command, args) {
  const version = process.versions.node;
  const [major, minor] = version.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(`jumun needs Node.js 20.19 or newer, and this is ${version}. Install a newer Node.js.`);
  }
  if (commands.indexOf(command) < 0) {
    fail(`There is no command "${command}". The commands are: ${commands.join(", ")}.`);
  }
  const fingerprint = fingerprintOfDependencies();
  const installed = fs.existsSync(stamp) ? fs.readFileSync(stamp, "utf8") : "";
  if (installed !== fingerprint) install(fingerprint);
  run(path.join(__dirname, `${command}.ts`), args);
}

/* Changes if other packages have to be installed. */
function fingerprintOfDependencies() {
  const folders = fs.readdirSync(path.join(root, "packages"));
  const files = ["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json", "scripts/package.json"];
  const all = files.concat(folders.map((folder) => `packages/${folder}/package.json`));
  const hash = crypto.createHash("sha256").update(process.platform + process.arch);
  all.forEach((file) => {
    const absolute = path.join(root, file);
    if (fs.existsSync(absolute)) hash.update(`${file}\0`).update(fs.readFileSync(absolute));
  });
  return hash.digest("hex");
}

function install(fingerprint) {
  const pnpm = require(path.join(root, "package.json")).packageManager;
  const started = Date.now();
  process.stdout.write(`Installing the pinned toolchain with ${pnpm} …\n`);
  const lockfile = hasRemovedPackage() ? "--no-frozen-lockfile" : "--frozen-lockfile";
  const result = childProcess.spawnSync(
    isWindows ? "npx.cmd" : "npx",
    ["--yes", pnpm, "install", lockfile],
    {
      cwd: root,
      encoding: "utf8",
      shell: isWindows,
      env: Object.assign({}, environment, { CI: "true" }),
    }
  );
  if (result.error || result.status !== 0) fail(installProblem(result, pnpm));
  fs.writeFileSync(stamp, fingerprint);
  process.stdout.write(`Installed in ${Math.round((Date.now() - started) / 1000)} s.\n`);
}

/* Whoever removes a vendor deletes its folders, and pnpm then removes it from the lockfile. */
function hasRemovedPackage() {
  const lockfile = path.join(root, "pnpm-lock.yaml");
  if (!fs.existsSync(lockfile)) return false;
  const folders = fs.readFileSync(lockfile, "utf8").match(/^ {2}packages\/[\w-]+(?=:$)/gm) || [];
  return folders.some((folder) => !fs.existsSync(path.join(root, folder.trim())));
}

function installProblem(result, pnpm) {
  const output = `${result.stdout || ""}${result.stderr || ""}`.trim();
  if (result.error) {
    return `npx did not start (${result.error.message}). Install npm, which comes with Node.js, and run the command again.`;
  }
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|META_FETCH_FAIL/.test(output)
  ) {
    return "The toolchain could not be downloaded: the npm registry cannot be reached. Connect to the network (or set npm's registry) and run the command again.";
  }
  return `The toolchain could not be installed. ${pnpm} printed:\n${output}`;
}

function run(script, args) {
  const node = path.join(modules, "node", "bin", isWindows ? "node.exe" : "node");
  const child = childProcess.spawn(node, [script].concat(args), {
    cwd: root,
    stdio: "inherit",
    env: Object.assign({}, environment, {
      PATH: path.join(modules, ".bin") + path.delimiter + process.env.PATH,
      /* turbo does not hash the Node version by itself. */
      JUMUN_NODE: require(path.join(modules, "node", "package.json")).version,
    }),
  });
  /* Ctrl-C on a terminal reaches the child too, and this process ends with it. */
  ["SIGINT", "SIGTERM", "SIGHUP"].forEach((signal) => {
    process.on(signal, () => {
      if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
    });
  });
  child.on("exit", (code, signal) => {
    process.exitCode = code === null ? 128 + (signal === "SIGINT" ? 2 : 15) : code;
  });
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
