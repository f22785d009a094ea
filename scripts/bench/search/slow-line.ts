/** A line between a server and a browser. */
export interface Line {
  readonly bitsPerSecond: number;
  readonly roundTripMilliseconds: number;
}

/** A telephone's on a poor day: 1.6 Mbit/s, 150 ms. */
export const poorLine: Line = { bitsPerSecond: 1.6e6, roundTripMilliseconds: 150 };

/** Gives the wait before an answer of so many bytes has arrived: a round trip, and then its turn on the line that all share. */
export function createDelay(line: Line | null): (bytes: number) => Promise<void> {
  if (line === null) return () => Promise.resolve();
  let freeAt = 0;
  return (bytes) => {
    const start = Math.max(performance.now() + line.roundTripMilliseconds, freeAt);
    freeAt = start + (bytes * 8 * 1000) / line.bitsPerSecond;
    return new Promise((resolve) => setTimeout(resolve, freeAt - performance.now()));
  };
}
