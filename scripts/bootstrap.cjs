/*
 * The only script that runs on the machine's own Node: checks it, installs the pinned toolchain
 * if needed, and runs scripts/<command>.ts on the toolchain's Node 24. Plain ES5, so that an old
 * Node prints the sentence below and not a syntax error.
 */
"use strict";

var childProcess = require("child_process");
var crypto = require("crypto");
var fs = require("fs");
var path = require("path");

var oldestNode = [20, 19];
var root = path.join(__dirname, "..");
var modules = path.join(root, "node_modules");
var stamp = path.join(modules, ".jumun-installed");

var commands = [
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
var environment = Object.assign({}, process.env, {
  DO_NOT_TRACK: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  SCARF_ANALYTICS: "false",
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
});

main(process.argv[2], process.argv.slice(3));

function main(command, args) {
  checkNode();
  if (commands.indexOf(command) < 0) {
    fail(
      'There is no command "' +
        (command || "") +
        '". The commands are: ' +
        commands.join(", ") +
        "."
    );
  }
  var fingerprint = fingerprintOfDependencies();
  if (!isInstalled(fingerprint)) install(fingerprint);
  run(path.join(__dirname, command + ".ts"), args);
}

function checkNode() {
  var version = process.versions.node.split(".").map(Number);
  var isOld =
    version[0] < oldestNode[0] || (version[0] === oldestNode[0] && version[1] < oldestNode[1]);
  if (!isOld) return;
  fail(
    "jumun needs Node.js " +
      oldestNode.join(".") +
      " or newer and this is " +
      process.versions.node +
      ". Install a newer Node.js and run the command again."
  );
}

/* What decides which packages are on the disk. */
function fingerprintOfDependencies() {
  var files = ["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json", "scripts/package.json"];
  packageFolders().forEach((folder) => {
    files.push(path.join("packages", folder, "package.json"));
  });
  var hash = crypto.createHash("sha256");
  hash.update(process.platform + process.arch);
  files.forEach((file) => {
    var absolute = path.join(root, file);
    hash.update(file + "\0");
    if (fs.existsSync(absolute)) hash.update(fs.readFileSync(absolute));
  });
  return hash.digest("hex");
}

function packageFolders() {
  return fs
    .readdirSync(path.join(root, "packages"))
    .filter((folder) => fs.existsSync(path.join(root, "packages", folder, "package.json")));
}

function isInstalled(fingerprint) {
  return fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === fingerprint;
}

function install(fingerprint) {
  var pnpm = require(path.join(root, "package.json")).packageManager;
  var isFirst = !fs.existsSync(modules);
  var started = Date.now();
  process.stdout.write("Installing the pinned toolchain with " + pnpm + " …\n");
  var result = childProcess.spawnSync(
    process.platform === "win32" ? "npx.cmd" : "npx",
    ["--yes", pnpm, "install", isOfRemovedPackage() ? "--no-frozen-lockfile" : "--frozen-lockfile"],
    {
      cwd: root,
      encoding: "utf8",
      shell: process.platform === "win32",
      env: Object.assign({}, environment, { CI: "true" }),
    }
  );
  if (result.error || result.status !== 0) {
    if (isFirst) removeModules();
    fail(reasonOf(result, pnpm));
  }
  fs.writeFileSync(stamp, fingerprint);
  process.stdout.write("Installed in " + Math.round((Date.now() - started) / 1000) + " s.\n");
}

/* Removing a vendor is deleting its folders: its part of the lockfile then goes with them. */
function isOfRemovedPackage() {
  var lockfile = path.join(root, "pnpm-lock.yaml");
  if (!fs.existsSync(lockfile)) return false;
  var importers = fs.readFileSync(lockfile, "utf8").match(/^ {2}packages\/[\w-]+(?=:$)/gm) || [];
  return importers.some((importer) => !fs.existsSync(path.join(root, importer.trim())));
}

function reasonOf(result, pnpm) {
  var output = String(result.stdout || "") + String(result.stderr || "");
  if (result.error) {
    return (
      "npx could not be started (" +
      result.error.message +
      "). Install npm, which comes with Node.js, and run the command again."
    );
  }
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|META_FETCH_FAIL/.test(output)
  ) {
    return "The toolchain could not be downloaded: the npm registry cannot be reached. Connect to the network (or set npm's registry) and run the command again.";
  }
  if (/OUTDATED_LOCKFILE/.test(output)) {
    return (
      "pnpm-lock.yaml does not fit the package.json files. Run `npx " +
      pnpm +
      " install` and commit the lockfile."
    );
  }
  return "The toolchain could not be installed. " + pnpm + " said:\n" + output.trim();
}

function removeModules() {
  [modules, path.join(root, "scripts", "node_modules")]
    .concat(packageFolders().map((folder) => path.join(root, "packages", folder, "node_modules")))
    .forEach((folder) => {
      fs.rmSync(folder, { recursive: true, force: true });
    });
}

function run(script, args) {
  var node = path.join(modules, "node", "bin", process.platform === "win32" ? "node.exe" : "node");
  var bin = path.join(modules, ".bin");
  var version = childProcess.spawnSync(node, ["--version"], { encoding: "utf8" });
  if (version.error) {
    fs.rmSync(stamp, { force: true });
    fail(
      "The toolchain is damaged (" +
        version.error.message +
        "). Run the command again to reinstall it."
    );
  }
  var child = childProcess.spawn(node, [script].concat(args), {
    cwd: root,
    stdio: "inherit",
    env: Object.assign({}, environment, {
      PATH: bin + path.delimiter + process.env.PATH,
      /* turbo does not hash the Node version by itself. */
      JUMUN_NODE: version.stdout.trim(),
    }),
  });
  /* Ctrl-C reaches the child too: it ends in its own time, and this process with it. */
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
  process.stderr.write(sentence + "\n");
  process.exit(1);
}
