import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { anchorsOf, render } from "./bodies.ts";

const seeds = new URL("../../../shared/real/seeds/", import.meta.url);
const readSeed = (name: string) => readFileSync(new URL(name, seeds), "utf8");

test.skipIf(!existsSync(seeds))(
  "reads the numbers of a county's report as printed (needs the real papers beside the project)",
  () => {
    const body = render(readSeed("report-leicestershire.txt"));
    expect(anchorsOf(body)).toBe(
      "para-1 para-2 para-2-a para-2-b para-3 … para-5 para-6 para-7 para-8 para-9 para-10 para-11 para-12 para-13 para-14 para-15 para-16 para-17 para-18 para-19 para-20",
    );
    expect(body.gaps).toEqual([{ missing: ["4"], beforeAnchor: "para-5" }]);
    expect(body.headings.map(({ anchor }) => anchor)).toEqual(["part-a", "part-b"]);
    expect(body.paragraphs.find(({ anchor }) => anchor === "para-19")?.text).toMatch(
      /^The model .*\nLot 1 .*\nLot 2 /,
    );
  },
);

test.skipIf(!existsSync(seeds))("reads the limbs and options of a unitary's decision as printed", () => {
  const text = readSeed("decision-herefordshire.txt")
    .replace(/^Decision:/m, "## Decision")
    .replace(/^(Alternative options considered):/m, "## $1");
  expect(anchorsOf(render(text, "decision"))).toBe("limb-a limb-b limb-c alternatives-1 alternatives-2");
});
