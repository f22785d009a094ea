import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fromHtml } from "hast-util-from-html";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fileOf } from "../../scripts/build/file-of.ts";
import { putInPlace } from "../../scripts/build/put-in-place.ts";
import { verifySite } from "../../scripts/build/verify-site.ts";
import { calendarDate } from "../../src/calendar/calendar-date.ts";
import { loadRegister } from "../../src/register/load-register.ts";
import { listPublicUrls } from "../../src/register/queries.ts";
import type { Register } from "../../src/register/register.ts";
import { runScript } from "../helpers/run-script.ts";
import { listElements, textOf } from "../helpers/site-pages.ts";

const oneDecision = "tests/fixtures/one-decision/content";
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "register-build-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("npm run build", () => {
  test("leaves the old site as it was, and exits 1, when the content has a problem", () => {
    const content = join(folder, "content");
    const out = join(folder, "site");
    cpSync(oneDecision, content, { recursive: true });
    mkdirSync(out);
    writeFileSync(join(out, "index.html"), "the old site");
    writeFileSync(join(content, "wards.yml"), "- id: Not An Id\n  name: Quay\n");
    const {
      exitCode,
      out: printed,
      err,
    } = runScript("build", "--content", content, "--out", out, "--today", "2026-11-22");
    expect({
      exitCode,
      printed,
      sites: readdirSync(folder),
      site: readFileSync(join(out, "index.html"), "utf8"),
    }).toEqual({
      exitCode: 1,
      printed: "",
      sites: ["content", "site"],
      site: "the old site",
    });
    expect(err).toContain("[id-format]");
    expect(err).toMatch(/Nothing was built\.\n$/);
  });

  test("replaces the old site whole, and says what it made", () => {
    const out = join(folder, "site");
    mkdirSync(out);
    writeFileSync(join(out, "gone.html"), "of a matter that was");
    const { exitCode, out: printed } = runScript(
      "build",
      "--content",
      oneDecision,
      "--out",
      out,
      "--today",
      "2026-11-22",
    );
    expect(exitCode).toBe(0);
    expect(printed).toMatch(
      /^\d+ pages \(\d+ rendered, 0 unchanged\) and \d+ files for \d+ matters?, all accounted for, in .*site \(\d+\.\d s\)\.\n$/,
    );
    expect(existsSync(join(out, "gone.html"))).toBe(false);
    expect(readdirSync(folder)).toEqual(["site"]);
  });

  test("gives what has no date recorded pages of its own, under its ward and its decision maker", () => {
    const content = join(folder, "content");
    const out = join(folder, "site");
    cpSync(oneDecision, content, { recursive: true });
    mkdirSync(join(content, "decisions/2024/0001-posts"), { recursive: true });
    writeFileSync(
      join(content, "decisions/2024/0001-posts/report.md"),
      "---\nreference: 2024/0001\ntitle: Mooring posts\nto: cabinet\nwards: [westgate]\norigin: { source: old-register.html }\n---\n",
    );
    const { exitCode } = runScript("build", "--content", content, "--out", out, "--today", "2026-11-22");
    const read = (url: string) => {
      const tree = fromHtml(readFileSync(join(out, url, "index.html"), "utf8"));
      const links = listElements({ tree }, "a").filter(({ properties }) =>
        String(properties["href"]).startsWith("/decisions/2"),
      );
      return [...listElements({ tree }, "h1"), ...links].map(textOf);
    };
    expect([exitCode, read("wards/westgate/undated"), read("decision-makers/cabinet/undated")]).toEqual([
      0,
      ["Westgate ward, no date recorded", "Mooring posts"],
      ["Cabinet, no date recorded", "Mooring posts"],
    ]);
  });

  test("exits 2 with a sentence when it is called wrongly", () => {
    const { exitCode, err } = runScript("build", "--today", "31/02/2026");
    expect({ exitCode, err }).toEqual({
      exitCode: 2,
      err: '--today must be a real date as YYYY-MM-DD, for example 2026-03-20; found "31/02/2026".\n',
    });
  });
});

describe("putting a site in its place", () => {
  test("puts the old one back when the new one cannot be put there", async () => {
    const out = join(folder, "site");
    mkdirSync(out);
    writeFileSync(join(out, "index.html"), "the old site");
    await expect(putInPlace(join(folder, "never-made"), out)).rejects.toThrow("ENOENT");
    expect([readdirSync(folder), readFileSync(join(out, "index.html"), "utf8")]).toEqual([
      ["site"],
      "the old site",
    ]);
  });
});

describe("verifying a built site", () => {
  test("names every page that is missing and every page no record made", async () => {
    const register = await getRegister();
    const [first = "", ...rest] = listPublicUrls(register);
    const files = [...rest, "/decisions/1999/0001/"].map(fileOf);
    const sizes = new Map(files.map((file) => [file, 1]));
    expect(() => verifySite({ register, outputs: [] }, sizes)).toThrow(
      `The built site and the register differ, so nothing was published.\nmissing: ${first}\nnot of this register: decisions/1999/0001/index.html`,
    );
  });

  test("counts pages and files when nothing is missing", async () => {
    const register = await getRegister();
    const urls = listPublicUrls(register);
    const files = new Map(urls.map((url) => [fileOf(url), 1]));
    const pages = urls.filter((url) => url.endsWith("/") || url.endsWith(".html")).length;
    expect(verifySite({ register, outputs: [] }, files)).toEqual({ pages, files: urls.length - pages });
  });

  test("takes a page with nothing in it for one that is missing", async () => {
    const register = await getRegister();
    const urls = listPublicUrls(register);
    const files = new Map(urls.map((url) => [fileOf(url), url === "/" ? 0 : 1]));
    expect(() => verifySite({ register, outputs: [] }, files)).toThrow("missing: /");
  });

  test("names every file made from the register that is missing", async () => {
    const register = await getRegister();
    const files = new Map(listPublicUrls(register).map((url) => [fileOf(url), 1]));
    expect(() => verifySite({ register, outputs: ["/data/decisions.json"] }, files)).toThrow(
      "missing: /data/decisions.json",
    );
  });

  async function getRegister(): Promise<Register> {
    const result = await loadRegister(oneDecision, calendarDate("2026-11-22"));
    if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1));
    return result.register;
  }
});
