import { nameOf, yearOf } from "./matters.mjs";

export default function configure(eleventy) {
  eleventy.setUseGitIgnore(false);
  eleventy.setQuietMode(true);
  eleventy.addGlobalData("layout", "paper.11ty.mjs");
  eleventy.addGlobalData("permalink", () => permalinkOf);
  eleventy.addCollection("matters", (all) =>
    groupByFolder(all.getFilteredByGlob("content/decisions/**/*.md")),
  );
  eleventy.addCollection("years", (all) => listYears(all.getFilteredByGlob("content/decisions/**/*.md")));
  eleventy.addCollection("wards", (all) =>
    listWards(all.getFilteredByGlob("content/decisions/**/decision.md")),
  );
  return {
    dir: { input: ".", includes: "_includes" },
    markdownTemplateEngine: false,
    templateFormats: ["md", "11ty.js"],
  };
}

/** `/decisions/2020/0143/` for a decision, `/decisions/2020/0143/report/` for another paper. */
function permalinkOf({ page }) {
  const [year, folder = "", name] = page.filePathStem.split("/").slice(-3);
  const matter = `/decisions/${year}/${folder.slice(0, 4)}/`;
  return name === "decision" ? matter : `${matter}${name}/`;
}

function groupByFolder(papers) {
  return Map.groupBy(papers, ({ inputPath }) => inputPath.slice(0, inputPath.lastIndexOf("/")));
}

function mainPapers(papers) {
  return [...groupByFolder(papers).values()]
    .map((folder) => folder.find((paper) => nameOf(paper) === "decision") ?? folder[0])
    .sort((a, b) => (a.inputPath < b.inputPath ? 1 : -1));
}

function listYears(papers) {
  return [...Map.groupBy(mainPapers(papers), yearOf)].map(([year, matters]) => ({ year, matters }));
}

function listWards(decisions) {
  const named = mainPapers(decisions).flatMap((decision) =>
    [decision.data.wards ?? []].flat().map((ward) => ({ ward, decision })),
  );
  return [...Map.groupBy(named, ({ ward }) => ward)].map(([ward, entries]) => ({
    ward,
    matters: entries.map(({ decision }) => decision),
  }));
}
