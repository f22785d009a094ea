import { expect, test } from "vitest";
import { describeBoundaries } from "../../src/components/words/period-words.ts";
import { plainText } from "../../src/components/words/sentence.ts";
import { getMatter } from "../../src/register/queries.ts";
import type { WardScope } from "../../src/register/register.ts";
import { decisionFile, quay, registerOf, reportFile, wardsFile } from "./sample-content.ts";

const kiln = {
  id: "kiln",
  name: "Kiln and Quay",
  formerNames: [
    { name: "Kiln Lane", until: "2026-03-14" },
    { name: "Kilnside", until: "2024-03-31" },
  ],
};

const namesOf = ({ wards }: { wards: WardScope }) =>
  wards.scope === "named" ? wards.wards.map(({ name, url }) => `${name} ${url}`) : [];

test("a ward is called in each record what it was called on its day, and elsewhere what it is called now", async () => {
  const register = await registerOf({
    "wards.yml": wardsFile(kiln),
    [`${quay}/decision.md`]: decisionFile({ wards: ["kiln", "eastgate"] }),
    [`${quay}/report.md`]: reportFile({ wards: ["kiln", "eastgate"] }),
  });
  const { decision, reports, wards } = getMatter(register, "2026/0001");
  const now = ["Eastgate /wards/eastgate/", "Kiln and Quay /wards/kiln/"];
  expect([decision, { wards }].map((record) => record && namesOf(record))).toEqual([now, now]);
  // The report is of 10 March.
  expect(reports.map(namesOf)).toEqual([["Eastgate /wards/eastgate/", "Kiln Lane /wards/kiln/"]]);
  expect(register.wards.map(({ name }) => name)).toContain("Kiln and Quay");
});

test("a ward's page says what it was called before", async () => {
  const { wards } = await registerOf({ "wards.yml": wardsFile(kiln) });
  expect(wards.filter(({ id }) => id === "kiln").map((ward) => plainText(describeBoundaries(ward)))).toEqual([
    "Called Kilnside until 31 March 2024. Called Kiln Lane until 14 March 2026.",
  ]);
});
