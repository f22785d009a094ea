import { expect, test } from "vitest";
import { checkAtom } from "../helpers/check-atom.ts";
import { decisionFile, quay, registerOf, reportFile } from "../register/sample-content.ts";
import { feedFileOf, siteUrl, textsOf } from "./feeds-of.ts";

const url = "/corrections/feed.atom";
const corrected = {
  [`${quay}/decision.md`]: decisionFile({
    updated: [
      { on: "2026-04-02", what: "A cost was added.", why: "It was left out.", by: "Democratic Services" },
      { on: "2026-04-02", what: "A <date> was corrected." },
    ],
  }),
  [`${quay}/report.md`]: reportFile({ updated: [{ on: "2026-04-01", what: "A table was put right." }] }),
};

test("the feed of corrections gives each one, with what was changed and why, the latest first", async () => {
  const register = await registerOf(corrected);
  expect(checkAtom(feedFileOf(register, url).write())).toEqual([]);
  expect(textsOf(register, url, "title")).toEqual([
    "Decision changed: Quay lighting: new lamps",
    "Decision changed: Quay lighting: new lamps",
    "Report changed: Quay lighting",
  ]);
  expect(textsOf(register, url, "content")).toEqual([
    "<p>A &lt;date&gt; was corrected.</p>",
    "<p>A cost was added.</p>\n<p>Reason: It was left out.</p>\n<p>By: Democratic Services</p>",
    "<p>A table was put right.</p>",
  ]);
  expect(textsOf(register, url, "updated")).toEqual([
    "2026-04-02T00:00:00+01:00",
    "2026-04-02T00:00:00+01:00",
    "2026-04-01T00:00:00+01:00",
  ]);
  expect(feedFileOf(register, url).write()).toContain(`href="${siteUrl}/decisions/2026/0001/report/"`);
});

test("a correction keeps its id when another is made on the same day", async () => {
  expect(textsOf(await registerOf(corrected), url, "id")).toEqual([
    "tag:decisions.example.org,2026:correction/2026/0001/decision/2026-04-02/2",
    "tag:decisions.example.org,2026:correction/2026/0001/decision/2026-04-02",
    "tag:decisions.example.org,2026:correction/2026/0001/report/2026-04-01",
  ]);
});
