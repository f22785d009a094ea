import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { councilFile, decisionMakersFile, problemsOf, quay, wardsFile } from "./sample-content.ts";

/** Each file the officers' manual shows whole, by the name it is given in the line above it. */
async function listExamples(): Promise<Record<string, string>> {
  const manual = await readFile("content/README.md", "utf8");
  const shown = manual.matchAll(
    /`((?:notice|report|decision|appendix-1)\.md`)[^`]*:\n\n```markdown\n([\s\S]*?)```\n/g,
  );
  return Object.fromEntries([...shown].map(([, name = "", text = ""]) => [name.slice(0, -1), text]));
}

/** The council of the manual's examples: the ids they name, and a rule that gives their dates. */
const council = {
  "council.yml": councilFile({
    callInRules: [
      {
        from: "2020-01-01",
        days: 5,
        unit: "working-days",
        clear: false,
        countsFrom: "publication",
        closesAt: "end-of-day",
        takesEffect: "next-working-day",
      },
    ],
  }),
  "wards.yml": wardsFile({ id: "harbour-east", name: "Harbour East" }, { id: "staithe", name: "Staithe" }),
  "decision-makers.yml": decisionMakersFile({
    id: "cabinet-member-transport",
    name: "Cabinet Member for Transport",
    type: "executive-member",
    holders: [{ name: "Councillor Ada Thornbury", from: "2023-05-19" }],
  }),
};

test("the matter that the officers' manual shows, typed as it stands, has nothing wrong with it", async () => {
  const examples = await listExamples();
  expect(Object.keys(examples)).toEqual(["notice.md", "report.md", "appendix-1.md", "decision.md"]);
  const folder = "decisions/2026/0143-harbour-crossing";
  const files = Object.fromEntries(
    Object.entries(examples).map(([name, text]) => [`${folder}/${name}`, text]),
  );
  const found = await problemsOf({
    ...council,
    [`${quay}/decision.md`]: null,
    [`${quay}/report.md`]: null,
    ...files,
    [`${folder}/appendix-1.csv`]: "Bid,Price\nFirst,612400\n",
  });
  expect(found).toEqual([]);
});
