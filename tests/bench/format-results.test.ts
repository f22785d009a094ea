import { describe, expect, test } from "vitest";
import { formatResults } from "../../scripts/bench/format-results.ts";
import type { Machine } from "../../scripts/bench/machine.ts";
import type { Measurement } from "../../scripts/bench/measure-command.ts";
import type { Outcome } from "../../scripts/bench/run-contest.ts";

const machine: Machine = {
  processor: "Example 3000",
  cores: 2,
  memoryBytes: 24 * 2 ** 30,
  system: "Linux 6.1",
  nodeVersion: "v26.10.0",
  load: 0.1,
};

const cost = (wallSeconds: number, cpuSeconds: number | null, megabytes: number | null): Measurement => ({
  wallSeconds,
  cpuSeconds,
  peakBytes: megabytes === null ? null : megabytes * 1e6,
  failure: null,
});

const register = (matters: number, wallSeconds: number): Outcome => ({
  name: "register",
  title: "This register",
  matters,
  phase: "cold",
  build: cost(wallSeconds, 12, 800),
  search: cost(2, 3, 900),
  site: { files: 2_345, bytes: 34_500_000 },
});

const peer = (matters: number, build: Measurement): Outcome => ({
  name: "peer",
  title: "Peer 1.0",
  matters,
  phase: "cold",
  build,
  search: build.failure === null ? cost(1, null, null) : null,
  site: build.failure === null ? { files: 2_000, bytes: 20_000_000 } : null,
});

describe("the report of a benchmark", () => {
  test("names the machine, sets each beside this register, and says how each grew", () => {
    const outcomes = [
      register(1_000, 8),
      peer(1_000, cost(39, 60, 90)),
      register(10_000, 98),
      peer(10_000, { ...cost(1, 1, 1), failure: "Ended with 1. out of memory" }),
    ];
    const absences = [
      { title: "Hugo", why: "not on the path" },
      { title: "Hugo", why: "not on the path" },
    ];
    expect(formatResults(machine, { outcomes, absences })).toBe(`\
Measured on Example 3000, 2 cores, 24 GB, Linux 6.1, Node v26.10.0.

All read the same content and make a page for every paper and a list for every year and ward, which Pagefind then indexes; this register's own build does that by parts. It also makes lists by month and decision maker, those of each ward by year, and pages of help, and publishes attachments. Ratios are to this register in the same phase. Memory is that of all processes together.

### 1,000 matters

|  | Build s | Search s | Wall s | CPU s | Peak MB | Files | MB |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| This register, cold | 8.0 | 2.0 | 10.0 | 15.0 | 900 | 2,345 | 34.5 |
| Peer 1.0, cold | 39.0 | 1.0 | 40.0 (4.0 ×) | 60.0 (4.0 ×) | 90.0 (0.10 ×) | 2,000 | 20.0 |

### 10,000 matters

|  | Build s | Search s | Wall s | CPU s | Peak MB | Files | MB |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| This register, cold | 98.0 | 2.0 | 100 | 15.0 | 900 | 2,345 | 34.5 |
| Peer 1.0, cold | failed | – | – | – | – | – | – |

### Growth

| Wall time, CPU time and peak memory | 1,000 to 10,000 matters (10.0 ×) |
| --- | ---: |
| This register, cold | 10.0 ×, 1.0 ×, 1.0 × |
| Peer 1.0, cold | – |

Not measured: Hugo (not on the path).

Peer 1.0, cold, 10,000 matters, failed:

\`\`\`
Ended with 1. out of memory
\`\`\``);
  });

  test("asks for quiet when something else was running", () => {
    expect(formatResults({ ...machine, load: 0.51, cores: 1 }, { outcomes: [], absences: [] })).toContain(
      "Measured on Example 3000, 1 core, 24 GB, Linux 6.1, Node v26.10.0.\n\n**The machine was busy with something else when this began (load 0.5): measure again when it is quiet.**",
    );
    expect(formatResults({ ...machine, load: 0.5 }, { outcomes: [], absences: [] })).not.toContain("busy");
  });
});
