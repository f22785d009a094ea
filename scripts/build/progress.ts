/** Tells a person how far a build has come. */
export interface Progress {
  /** Begins a phase: `Rendering 22,152 pages`. */
  begin(doing: string, total?: number): void;
  /** So many more of the phase's things are done. */
  advance(count: number): void;
  /** Ends the phase with what it came to: `22,152 pages rendered`. */
  end(done: string): void;
}

/** Where progress is told: a screen, which shows how far a phase has come; lines alone; or nowhere, as in CI. */
export type ProgressManner = "screen" | "lines" | "quiet";

/** Screens are told as often as a person can read. */
const refreshAfterMilliseconds = 200;
/** Before this share of a phase is done, nobody can say how long the rest will take. */
const enoughToJudge = 0.05;

/**
 * Progress written somewhere.
 * @param now milliseconds, from any beginning.
 */
export function openProgress(
  manner: ProgressManner,
  write: (text: string) => void,
  now: () => number = () => performance.now(),
): Progress {
  let [doing, total, done, began, shownAt] = ["", 0, 0, 0, 0];
  const show = () => {
    shownAt = now();
    write(`\r\u001B[2K${describePhase(doing, done, total, now() - began)}`);
  };
  return {
    begin(phase, count = 0) {
      [doing, total, done, began] = [phase, count, 0, now()];
      if (manner === "screen") show();
    },
    advance(count) {
      done += count;
      if (manner === "screen" && now() - shownAt >= refreshAfterMilliseconds) show();
    },
    end(outcome) {
      const line = `${outcome} (${((now() - began) / 1000).toFixed(1)} s)\n`;
      if (manner === "screen") write(`\r\u001B[2K${line}`);
      if (manner === "lines") write(line);
    },
  };
}

/** How progress is told in these surroundings: in CI, or where nobody looks, not at all unless it is asked for. */
export function chooseManner(
  isScreen: boolean,
  environment: Readonly<Record<string, string | undefined>>,
  isVerbose: boolean,
): ProgressManner {
  if (isScreen && !environment["CI"]) return "screen";
  return isVerbose ? "lines" : "quiet";
}

function describePhase(doing: string, done: number, total: number, milliseconds: number): string {
  const share = total === 0 ? 0 : done / total;
  if (share < enoughToJudge) return `${doing} …`;
  const secondsLeft = Math.ceil((milliseconds * (1 / share - 1)) / 1000);
  return `${doing}: ${Math.floor(share * 100)} %, about ${formatSeconds(secondsLeft)} left …`;
}

function formatSeconds(seconds: number): string {
  return seconds < 100 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
