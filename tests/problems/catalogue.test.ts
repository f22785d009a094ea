import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fieldsProblems } from "../../src/problems/catalogue/fields.ts";
import { foldersProblems } from "../../src/problems/catalogue/folders.ts";
import { textProblems } from "../../src/problems/catalogue/text.ts";
import { yamlProblems } from "../../src/problems/catalogue/yaml.ts";
import { problemCatalogue } from "../../src/problems/catalogue.ts";

describe.each(Object.entries(problemCatalogue))(
  "the entry for %s",
  (id, { title, meaning, example, fix }) => {
    test("is whole, in sentences, with no exclamation marks in our own words", () => {
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(title).toMatch(/^[A-Z].*[^.!]$/);
      expect(meaning).toMatch(/^["A-Z\d].*\.$/s);
      expect(fix).toMatch(/^["A-Z].*\.$/s);
      expect(example.trim()).not.toBe("");
      expect(`${title} ${meaning}`.replaceAll(" ! ", "")).not.toContain("!");
    });
  },
);

test("every id that reading can give is asserted, in full, by a test", () => {
  const tests = ["tests/source", "tests/schema"].flatMap((folder) =>
    readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, "utf8")),
  );
  const ids = Object.keys({ ...textProblems, ...yamlProblems, ...fieldsProblems, ...foldersProblems });
  expect(ids.filter((id) => !tests.some((text) => text.includes(`[${id}]`)))).toEqual([]);
});
