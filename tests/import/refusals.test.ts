import { describe, expect, test } from "vitest";
import { importPaper } from "../../src/import/import-paper.ts";
import { openPaper } from "../../src/import/paper.ts";

/** Each paper as its beginning is, and what it is refused as. */
const papers: readonly (readonly [name: string, text: string, kind: string, reason: RegExp])[] = [
  ["an empty file", " \n", "empty", /^This file is empty\.$/],
  [
    "a page of search results",
    "<html><body><div id='modgov'><h1>Search results</h1></div></body></html>",
    "search-results",
    /open a decision from it/,
  ],
  [
    "a search form",
    "<html><body><h1 class='mgMainTitleTxt'>Search documents</h1></body></html>",
    "search-form",
    /search form/,
  ],
  [
    "a search page of CMIS",
    "<html><body><form action='/cmis5/Search.aspx'></form></body></html>",
    "search-results",
    /CMIS, not ModernGov/,
  ],
  [
    "one hit of a search",
    "<p class='mgAiTitleTxt'>Key issue: <a href='x'>Ferry</a></p><div class='mgWordPara'>Proposed decision: To ...</div>",
    "search-result",
    /cut short/,
  ],
  [
    "a committee's page",
    "<html><body><h1 class='mgMainTitleTxt'>Committee details</h1></body></html>",
    "committee-page",
    /describes a committee/,
  ],
  [
    "a whole meeting's page",
    "<html><body><h1 class='mgMainTitleTxt'>Agenda, decisions and draft minutes</h1></body></html>",
    "meeting-page",
    /whole meeting/,
  ],
  [
    "a list of decisions",
    "<table class='mgTabTable tablesorter'><caption>Decisions published</caption></table>",
    "decisions-list",
    /list of decisions/,
  ],
  [
    "an item with nothing decided",
    "<p class='mgAiTitleTxt'><a class='mgAiTitleLnk'>Ferry</a></p>",
    "agenda-item",
    /does not say what was decided/,
  ],
  [
    "a decision page with nothing on it",
    "<div id='modgov'><h1 class='mgMainTitleTxt'>Decision details</h1></div>",
    "empty-page",
    /withheld or removed/,
  ],
  ["another web page", "<html><body><h1>Bin days</h1></body></html>", "unknown", /Nothing on this page/],
  ["an agenda as JSON", '{"agenda_items": ["Minutes"]}', "agenda", /as JSON/],
  [
    "minutes",
    "  WEXMERE COUNCIL\n\n CABINET\nMINUTES of a meeting of the Cabinet\n\nRESOLVED: that it be so",
    "minutes",
    /minutes of a whole meeting/,
  ],
  ["an agenda", "   AGENDA\n\n  CABINET\n\n1. Apologies", "agenda", /agenda of a meeting/],
  [
    "a forward plan",
    "Forward plan\nTHIS DOCUMENT GIVES NOTICE OF\nANTICIPATED KEY DECISIONS",
    "forward-plan",
    /forward plan/,
  ],
  [
    "a budget amendment",
    "      Budget Amendment Form\n\nDirectorate: All\nProposer: A",
    "motion",
    /^This is a motion or amendment put to a meeting: it does not say what was decided\./,
  ],
  [
    "a call-in",
    "Call-in Request for Executive Decision 24/00093\n\nReasons for calling in the decision:",
    "call-in",
    /record the call-in/,
  ],
  [
    "a supplement round a record",
    "Dear Member\n\nI am now able to enclose, for consideration, the following document\n9  24/00096 - Schools\n\nDecision:\n\nCabinet agree",
    "supplement",
    /supplement letter wrapped round record 24\/00096: import the record itself\./,
  ],
  ["any other text", "Once upon a time there was a council.", "unknown", /neither the labels of a decision/],
];

describe("papers that are refused", () => {
  test.each(papers)("%s is refused in a sentence", (_, text, kind, reason) => {
    expect(importPaper(openPaper("paper", new TextEncoder().encode(text)))).toEqual({
      kind,
      reason: expect.stringMatching(reason),
    });
  });

  test("a PDF is told from its first bytes, whatever its name", () => {
    expect(importPaper(openPaper("decision.txt", new TextEncoder().encode("%PDF-1.7")))).toEqual({
      kind: "not-text",
      reason:
        "This is a PDF file, not text: save its words as plain text (.txt), or the web page as HTML, and import that.",
    });
  });
});
