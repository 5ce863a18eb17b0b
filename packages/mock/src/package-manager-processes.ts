import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** A process as `ps` shows it. */
interface ProcessInfo {
  readonly parent: number;
  readonly command: string;
}

/** `npm run mock`, `npx jumun …`, `node /usr/lib/…/npm-cli.js …`. A shell between can have it in its arguments. */
const packageManager =
  /^(?:\S*\/)?(?:npm|npx|pnpm|yarn)(?: |$)|^\S*node\S* \S*(?:npm|npx|pnpm|yarn)[\w-]*(?:\.[cm]?js)?(?: |$)/;

/**
 * The npm, pnpm or yarn that started this process, and the processes in between, such as a shell. Empty if no package
 * manager started it, and on Windows.
 */
export function packageManagerProcesses(): number[] {
  if (process.env.npm_command === undefined && process.env.npm_lifecycle_event === undefined) {
    return [];
  }
  const pids: number[] = [];
  let pid = process.ppid;
  while (pid > 1 && pids.length < 10) {
    const info = readProcess(pid);
    if (info === undefined) return [];
    pids.push(pid);
    if (packageManager.test(info.command)) return pids;
    pid = info.parent;
  }
  return [];
}

function readProcess(pid: number): ProcessInfo | undefined {
  try {
    return process.platform === "linux" ? readProc(pid) : runPs(pid);
  } catch {
    return undefined;
  }
}

function readProc(pid: number): ProcessInfo {
  // The name before the last parenthesis can contain anything.
  const [, parent = ""] = /.*\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
  const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  return { parent: Number(parent), command };
}

function runPs(pid: number): ProcessInfo {
  const line = execFileSync("ps", ["-o", "ppid=,args=", "-p", String(pid)], { encoding: "utf8" });
  const [, parent = "", command = ""] = /^\s*(\d+)\s+(.*)$/s.exec(line) ?? [];
  return { parent: Number(parent), command };
}
