import { readdirSync, readFileSync } from "node:fs";

/** Memory of a process and of all it has started, at one moment. */
export interface TreeMemory {
  /** Resident memory added up over the processes; what they share is counted for each of them. */
  readonly residentBytes: number;
  /** The most that any one of them has held until now, which a look between two moments would miss. */
  readonly largestPeakBytes: number;
}

/** Reads the memory of a process tree; null when it has ended, or where there is no /proc. Source: proc(5). */
export function readTreeMemory(rootPid: number): TreeMemory | null {
  const memories = listTree(rootPid).flatMap((pid) => readMemory(pid) ?? []);
  if (memories.length === 0) return null;
  return {
    residentBytes: memories.reduce((sum, { residentBytes }) => sum + residentBytes, 0),
    largestPeakBytes: Math.max(...memories.map(({ largestPeakBytes }) => largestPeakBytes)),
  };
}

/** Processor seconds of all that this process has started and seen end, and of what those started; null without /proc. */
export function readChildrenCpuSeconds(): number | null {
  const fields = readText("/proc/self/stat")
    ?.replace(/^.*\) /, "")
    .split(" ");
  if (fields === undefined) return null;
  // Fields 16 and 17, cutime and cstime, in ticks; the two before the bracket's end are gone. A tick is 10 ms on Linux.
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

function listTree(pid: number): number[] {
  const threads = listFolder(`/proc/${pid}/task`);
  const children = threads.flatMap((thread) =>
    (readText(`/proc/${pid}/task/${thread}/children`) ?? "").split(" ").filter(Boolean).map(Number),
  );
  return [pid, ...children.flatMap(listTree)];
}

function readMemory(pid: number): TreeMemory | null {
  const status = readText(`/proc/${pid}/status`) ?? "";
  const bytesOf = (field: string) => {
    const kilobytes = new RegExp(`^${field}:\\s+(\\d+) kB`, "m").exec(status)?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) * 1024;
  };
  const [residentBytes, largestPeakBytes] = [bytesOf("VmRSS"), bytesOf("VmHWM")];
  return residentBytes === null || largestPeakBytes === null ? null : { residentBytes, largestPeakBytes };
}

function listFolder(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

/** A process can end between two looks at it; then there is nothing to read. */
function readText(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
