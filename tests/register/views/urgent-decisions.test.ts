import { expect, test } from "vitest";
import { deriveListedMatter } from "../../../src/register/listed-matter.ts";
import { getMatter, listUrgentDecisions, listUrgentYears } from "../../../src/register/queries.ts";
import { datedFiles, proposedFiles, registerOf } from "../sample-content.ts";

const key = { isKey: true, keyReasons: ["expenditure-or-savings"], origin: { source: "old-register.html" } };
const exception = {
  kind: "general-exception",
  noticeOn: "2025-04-28",
  reasons: "The offer of grant came on 25 April.",
};
const special = {
  kind: "special-urgency",
  agreedBy: "Chair of the Scrutiny Committee",
  agreedOn: "2026-02-06",
  reasons: "The sea wall was breached.",
};

const several = {
  ...datedFiles("2025/0002", "2025-05-06", { ...key, urgency: exception }),
  ...datedFiles("2026/0002", "2026-02-06", { ...key, urgency: special }),
  ...datedFiles("2026/0003", "2026-02-07", key),
  ...proposedFiles("2026/0004", { ...key, urgency: special }),
};

test("urgent decisions are those taken on short notice, newest first, with how and why", async () => {
  const register = await registerOf(several);
  const listed = (reference: string) => deriveListedMatter(getMatter(register, reference));
  expect(listUrgentDecisions(register)).toEqual([
    { year: 2026, matter: listed("2026/0002"), urgency: special, clearDays: null },
    { year: 2025, matter: listed("2025/0002"), urgency: exception, clearDays: 7 },
  ]);
  expect(listUrgentYears(register).map(({ year, entries }) => [year, entries.length])).toEqual([
    [2026, 1],
    [2025, 1],
  ]);
});
