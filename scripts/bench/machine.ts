import { cpus, loadavg, release, totalmem, type } from "node:os";

/** What was measured on, for the head of the table. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryBytes: number;
  readonly system: string;
  readonly nodeVersion: string;
  /** How much else was running at the start: the average number of programs that wanted a processor in the last minute. */
  readonly load: number;
}

export function describeMachine(): Machine {
  const processors = cpus();
  return {
    processor: processors[0]?.model.trim() ?? "unknown processor",
    cores: processors.length,
    memoryBytes: totalmem(),
    system: `${type()} ${release()}`,
    nodeVersion: process.version,
    load: loadavg()[0] ?? 0,
  };
}
