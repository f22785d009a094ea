import { describe, expect, test } from "vitest";
import { chooseManner, openProgress, type ProgressManner } from "../../scripts/build/progress.ts";

/** What is written of one phase of 200 things, the clock set on by hand. */
function tell(manner: ProgressManner): string[] {
  const written: string[] = [];
  let time = 0;
  const progress = openProgress(
    manner,
    (text) => written.push(text.replaceAll("\r\u001B[2K", "<clear>")),
    () => time,
  );
  progress.begin("Rendering 200 pages", 200);
  time = 100;
  progress.advance(1);
  time = 1000;
  progress.advance(49);
  time = 200_000;
  progress.advance(50);
  time = 400_000;
  progress.end("200 pages rendered");
  return written;
}

describe("the progress of a build", () => {
  test("on a screen shows the phase, how far it has come, and how long the rest will take", () => {
    expect(tell("screen")).toEqual([
      "<clear>Rendering 200 pages …",
      "<clear>Rendering 200 pages: 25 %, about 3 s left …",
      "<clear>Rendering 200 pages: 50 %, about 3 min left …",
      "<clear>200 pages rendered (400.0 s)\n",
    ]);
  });

  test("in lines tells what each phase came to", () => {
    expect(tell("lines")).toEqual(["200 pages rendered (400.0 s)\n"]);
  });

  test("in quiet tells nothing", () => {
    expect(tell("quiet")).toEqual([]);
  });

  test.each<[boolean, string | undefined, boolean, ProgressManner]>([
    [true, undefined, false, "screen"],
    [true, "true", false, "quiet"],
    [true, "true", true, "lines"],
    [false, undefined, false, "quiet"],
    [false, undefined, true, "lines"],
  ])(
    "with a screen %s, CI %s and --verbose %s is told in the manner it should be: %s",
    (isScreen, ci, isVerbose, manner) => {
      expect(chooseManner(isScreen, { CI: ci }, isVerbose)).toBe(manner);
    },
  );
});
