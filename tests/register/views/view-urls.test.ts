import { describe, expect, test } from "vitest";
import { listViewUrls } from "../../../src/register/views/list-view-urls.ts";
import { datedFiles, problemsOf, proposedFiles, record, registerOf } from "../sample-content.ts";

const origin = { source: "old-register.html" };
const key = { isKey: true, keyReasons: ["expenditure-or-savings"], origin };

/** Two decisions that stand in every view between them, and a proposal that stands in none but its topic's. */
const everything = {
  ...datedFiles("2024/0002", "2024-07-01", {
    ...key,
    status: "upheld",
    callIn: {
      eligible: true,
      calledIn: {
        on: "2024-07-03",
        by: "Six members",
        grounds: "Cost.",
        heardOn: "2024-07-10",
        outcome: "upheld",
      },
    },
    urgency: { kind: "special-urgency", agreedBy: "Chair", agreedOn: "2024-07-01", reasons: "A breach." },
    money: [{ amount: "£40,000", kind: "one-off" }],
    delegations: [{ limb: "a", to: "director-place", what: "Choose the lamps." }],
    topics: ["Roads"],
    updated: [{ on: "2025-02-01", what: "Corrected the ward." }],
  }),
  "decisions/2024/0002-other-matter/appendix-1.md": record({
    title: "Bids",
    access: "exempt",
    paragraphs: [3],
    publicInterest: "Publishing the bids would harm the bidders.",
  }),
  ...datedFiles("2024/0003", "2024-07-02", { ...key, decidedOn: undefined, publishedOn: undefined }),
  "decisions/2024/0003-other-matter/report.md": null,
  ...proposedFiles("2026/0002", { ...key, publishedOn: "2026-05-01", topics: ["Roads"] }),
};

const linking = (urls: readonly string[]) => ({
  ...everything,
  "pages/links.md": record({ title: "Links" }, `See ${urls.map((url) => `[${url}](${url})`).join(", ")}.\n`),
});

describe("the pages of derived lists", () => {
  test("are those every register has, and one for each year under which something stands", async () => {
    const urls = [...listViewUrls(await registerOf(everything))].sort();
    expect(urls).toEqual([
      "/call-in/",
      "/call-in/2024/",
      "/corrections/",
      "/corrections/2025/",
      "/delegations/",
      "/delegations/2024/",
      "/forthcoming/",
      "/key-decisions/",
      "/key-decisions/2024/",
      "/key-decisions/undated/",
      "/money/",
      "/money/2024/",
      "/topics/",
      "/topics/roads/",
      "/topics/roads/2024/",
      "/topics/roads/2026/",
      "/urgent/",
      "/urgent/2024/",
      "/withheld/",
      "/withheld/2024/",
    ]);
    expect(await problemsOf(linking(urls))).toEqual([]);
  });

  test("are there, those of years aside, in a register that has nothing to list", async () => {
    expect([...listViewUrls(await registerOf())].sort()).toEqual([
      "/call-in/",
      "/corrections/",
      "/delegations/",
      "/forthcoming/",
      "/key-decisions/",
      "/money/",
      "/topics/",
      "/urgent/",
      "/withheld/",
    ]);
  });

  test("cannot be linked to for a year in which nothing stands, or only a proposal or a draft", async () => {
    const draft = datedFiles("2023/0001", "2023-06-01", { ...key, draft: true, topics: ["Buses"] });
    const wrong = [
      "/call-in/2025/",
      "/corrections/2024/",
      "/key-decisions/2023/",
      "/key-decisions/2026/",
      "/money/2026/",
      "/topics/buses/",
      "/topics/roads/2023/",
      "/withheld/undated/",
    ];
    const problems = await problemsOf({ ...linking(wrong), ...draft });
    expect(problems.map((problem) => /leads to "([^"]*)".*\[(\S+)/.exec(problem)?.slice(1))).toEqual(
      wrong.map((url) => [url, "link-target-missing"]),
    );
  });
});
