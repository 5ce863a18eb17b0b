import { Child } from "./child.ts";
import { type HeapReport, isHeapReport } from "./heap-report.ts";
import type { Goal, Line, LineOptions } from "./line.ts";

const limit = 256_000;

/** What stays in memory after very many calls. */
export async function heap({ isQuick }: LineOptions): Promise<Line> {
  const processes = isQuick ? 1 : 3;
  const rows: string[][] = [];
  const goals: Goal[] = [];
  const ways = [
    { how: "answered", calls: isQuick ? 100_000 : 1_000_000 },
    { how: "aborted", calls: 100_000 },
  ];
  for (const { how, calls } of ways) {
    for (const who of ["bare", "jumun"]) {
      const { memory, timers, listeners } = await usual(processes, () =>
        callOften(who, how, calls),
      );
      const growth = growthOf(memory);
      rows.push([
        `${who === "jumun" ? "**jumun**" : "bare `fetch`"}, ${calls.toLocaleString("en")} ${how}`,
        ...memory.map(megabytes),
        `${(growth / 1000).toFixed(0)} kB`,
        `${timers} and ${listeners}`,
      ]);
      if (who !== "jumun") continue;
      goals.push({
        figure: `Growth of the heap over ${calls.toLocaleString("en")} ${how} calls`,
        must: `below ${limit / 1000} kB, with no timer and no listener left`,
        measured: `${(growth / 1000).toFixed(0)} kB, ${timers} timers, ${listeners} listeners`,
        isReached: growth < limit && timers === 0 && listeners === 0,
      });
    }
  }
  return {
    title: "Memory",
    method: `Bytes of the heap and of what it holds outside, after garbage collection, when a tenth, half and all of the calls are done; 100,000 calls before them do not count, in which compiled code still grows. Growth is taken from the lower of the first two, ${processes === 1 ? "of one process" : `in the middle one of ${processes} processes`}. \`fetch\` is stubbed. Answered calls share one signal that lives as long as the process. Aborted ones are given up by turns before they are sent, while they wait for the answer, and while they read it. The limit lies above what bare \`fetch\` itself usually moves by, and below one pointer (8 bytes) for each of the last 90,000 calls, which is the least that a call could leave behind.`,
    columns: ["calls", "10 %", "50 %", "100 %", "growth to the end", "timers and listeners left"],
    rows,
    goals,
  };
}

/** Since the first or the second point, whichever is more: what was let go between hides nothing. */
function growthOf([first = Number.NaN, half = Number.NaN, last = Number.NaN]: readonly number[]) {
  return last - Math.min(first, half);
}

/** Of several processes the one in the middle: compiled code may come late, once, in any of them. */
async function usual(processes: number, run: () => Promise<HeapReport>): Promise<HeapReport> {
  const reports: HeapReport[] = [];
  while (reports.length < processes) reports.push(await run());
  const leftBehind = reports.find(({ timers, listeners }) => timers + listeners > 0);
  if (leftBehind !== undefined) return leftBehind;
  const sorted = reports.toSorted((a, b) => growthOf(a.memory) - growthOf(b.memory));
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error("No process was asked how much it holds.");
  return middle;
}

async function callOften(who: string, how: string, calls: number): Promise<HeapReport> {
  await using child = new Child("./heap-process.ts", [who, how, String(calls)]);
  const report = await child.message();
  if (isHeapReport(report)) return report;
  throw new Error("The process that calls often said something else than what it holds.");
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(2)} MB`;
}
