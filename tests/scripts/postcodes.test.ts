import {
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
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runScript } from "../helpers/run-script.ts";

let folder: string;
let content: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "register-postcodes-"));
  content = join(folder, "content");
  mkdirSync(join(content, "decisions"), { recursive: true });
  writeFileSync(join(content, "council.yml"), readFileSync("content/council.yml"));
  writeFileSync(join(content, "wards.yml"), readFileSync("content/wards.yml"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(csv: string, ...flags: string[]) {
  const file = join(folder, "ONSPD.csv");
  writeFileSync(file, csv);
  return runScript("postcodes", "--content", content, "--today", "2026-11-22", ...flags, file);
}

const rows = [
  "pcds,doterm,osward",
  "ZZ1 1AB,,E05999913",
  "ZZ1 1AA,,E05999915",
  "ZZ1 1AA,,E05999913",
  "ZZ1 1AC,199606,E05999913",
];

describe("the postcodes command", () => {
  test("writes a list for each district, and takes away those it no longer makes", () => {
    mkdirSync(join(content, "postcodes"));
    writeFileSync(join(content, "postcodes", "ZZ9.json"), "{}");
    expect(run(rows.join("\r\n"))).toEqual({
      exitCode: 0,
      out: "Lists written: 1, with 2 postcodes of 4 rows. Old lists removed: 1.\n",
      err: "",
    });
    expect(readdirSync(join(content, "postcodes"))).toEqual(["ZZ1.json"]);
    expect(readFileSync(join(content, "postcodes", "ZZ1.json"), "utf8")).toBe(
      [
        "{",
        '  "source": "Source: Office for National Statistics licensed under the Open Government Licence v.3.0. Contains OS data © Crown copyright and database right 2026. Contains Royal Mail data © Royal Mail copyright and database right 2026. Contains National Statistics data © Crown copyright and database right 2026.",',
        '  "postcodes": {',
        '    "1AA": ["harbour-east", "staithe"],',
        '    "1AB": ["staithe"]',
        "  }",
        "}",
        "",
      ].join("\n"),
    );
  });

  test("takes the words that go with another source", () => {
    run(rows.join("\n"), "--source", "The council's own gazetteer.");
    expect(readFileSync(join(content, "postcodes", "ZZ1.json"), "utf8")).toContain(
      '"source": "The council\'s own gazetteer."',
    );
  });

  test("writes nothing where a row is wrong, and says which", () => {
    const { exitCode, out } = run([...rows, "ZZ1 1AD,,"].join("\n").replace("ZZ1 1AB", "ZZ1"));
    expect(exitCode).toBe(1);
    expect(out).toContain('  2:1  "ZZ1" is not a postcode.');
    expect(existsSync(join(content, "postcodes"))).toBe(false);
  });

  test("says what is wrong with the wards it would need", () => {
    writeFileSync(join(content, "wards.yml"), "- { id: staithe }\n");
    const { exitCode, out } = run(rows.join("\n"));
    expect([exitCode, out.split("\n")[0]]).toEqual([1, "content/wards.yml"]);
  });

  test.each([
    [[], "Name one file of postcodes."],
    [["nowhere.csv"], "nowhere.csv is not a file."],
  ])("called with %j ends with 2", (words, said) => {
    const { exitCode, err } = runScript("postcodes", "--content", content, ...words);
    expect([exitCode, err.split("\n")[0]]).toEqual([2, said]);
  });
});
