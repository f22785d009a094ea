import { describe, expect, test } from "vitest";
import { runScript } from "../helpers/run-script.ts";

const wrong = "tests/fixtures/everything-wrong/content";

describe("npm run check", () => {
  test("exits 0 and counts what it read when nothing is wrong", () => {
    const { exitCode, out } = runScript(
      "check",
      "--content",
      "tests/fixtures/one-decision/content",
      "--today",
      "2026-11-22",
    );
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^No problems: \d+ records? in \d+ files?\.\n$/);
  });

  test("exits 1 and prints the same problems in every format", () => {
    const json = runScript("check", "--content", wrong, "--format", "json", "--today", "2026-11-22");
    const { problems, counts } = JSON.parse(json.out) as {
      problems: { id: string; path: string; line: number; column: number }[];
      counts: { total: number };
    };
    const text = runScript("check", "--content", wrong, "--today", "2026-11-22");
    const github = runScript("check", "--content", wrong, "--format", "github", "--today", "2026-11-22");
    expect([json.exitCode, text.exitCode, github.exitCode]).toEqual([1, 1, 1]);
    expect(counts.total).toBe(problems.length);
    expect(github.out.split("\n").filter((line) => line.startsWith("::")).length).toBe(problems.length);
    for (const { id, line, column } of problems)
      expect(text.out).toMatch(new RegExp(`${line}:${column}[^]*\\[${id}\\]`));
  });

  test("locates every problem in the fixture with everything wrong, of at least 60 kinds", () => {
    const { out } = runScript("check", "--content", wrong, "--format", "json", "--today", "2026-11-22");
    const { problems } = JSON.parse(out) as {
      problems: { id: string; path: string; line: number; column: number; message: string; remedy: string }[];
    };
    expect(new Set(problems.map(({ id }) => id)).size).toBeGreaterThanOrEqual(60);
    expect(
      problems.filter(
        ({ path, line, column, message, remedy }) =>
          !path.startsWith("content") || line < 1 || column < 1 || !message || !remedy,
      ),
    ).toEqual([]);
  });

  test("exits 2 with a sentence for a format it does not have", () => {
    expect(runScript("check", "--format", "xml")).toEqual({
      exitCode: 2,
      out: "",
      err: '--format must be text, json or github; found "xml".\n',
    });
  });

  test("exits 2 for a format that is only a word every object knows", () => {
    expect(runScript("check", "--format", "constructor").exitCode).toBe(2);
  });

  test("exits 2 for a word that is no flag, and does not check another folder instead", () => {
    expect(runScript("check", "other-content")).toEqual({
      exitCode: 2,
      out: "",
      err: '"other-content" is not a flag. To name the content folder, write --content other-content.\n',
    });
  });

  test("exits 2 with a sentence for a flag it does not have", () => {
    expect(runScript("check", "--contents", "x")).toEqual({
      exitCode: 2,
      out: "",
      err: "Unknown option '--contents'. This command takes --content, --out, --today, --site, --cache, --no-cache, --format.\n",
    });
  });
});

describe("npm run serve", () => {
  test.each(["abc", "0", "70000", "1.5"])("exits 2 with a sentence for port %s", (port) => {
    const { exitCode, err } = runScript("serve", "--port", port);
    expect({ exitCode, err }).toEqual({
      exitCode: 2,
      err: `--port must be a whole number from 1 to 65535; found "${port}".\n`,
    });
  });
});
