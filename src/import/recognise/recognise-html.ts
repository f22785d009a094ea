import type { Root } from "hast";
import { findElement, hasClass, listElements, withClass, withTag, wordsOf } from "../html/elements.ts";
import type { Recognition } from "./format.ts";

interface PageKind {
  kind: string;
  /** Tried on the page's main heading, or its title where it has none. */
  named: RegExp;
  reason: string;
}

/** Pages that hold no one decision, by their main heading. */
const otherPages: readonly PageKind[] = [
  {
    kind: "search-results",
    named: /^search results/i,
    reason: "This is a page of search results: open a decision from it, save that page, and import it.",
  },
  {
    kind: "search-form",
    named: /^search (?:documents|decision|for)|^search\b.*\bdocumentation/i,
    reason: "This is a search form: search, open a decision, save its page, and import that.",
  },
  {
    kind: "committee-page",
    named: /^committee details/i,
    reason:
      "This page describes a committee; it holds no decision. Import the page of a decision the committee took.",
  },
  {
    kind: "meeting-page",
    named: /^(?:agenda|decisions and|draft minutes|printed minutes|minutes|meeting)\b/i,
    reason:
      "This is the page of a whole meeting, with many items: import the page of each decision (ieDecisionDetails.aspx), or one item of it.",
  },
  {
    kind: "decisions-list",
    named:
      /^(?:decisions|officer decisions|delegated decisions|forthcoming decisions|browse decisions|what's new)\b/i,
    reason: "This is a list of decisions: open each one, save its page, and import that.",
  },
  {
    kind: "forward-plan",
    named: /forward plan/i,
    reason:
      "This is a forward plan: it gives notice of decisions and records none. Write a notice.md for each, with npm run new.",
  },
  {
    kind: "issue-history",
    named: /^issue (?:history|details)\b/i,
    reason: "This is the history of an issue: open the decision from it, save that page, and import it.",
  },
];

/** What an HTML file is: a decision page, one item of a meeting, or something else ModernGov or another system shows. */
export function recogniseHtml(root: Root): Recognition {
  const name = mainHeading(root);
  if (/^(?:decision details|issue - decisions)$/i.test(name)) return recogniseDecisionPage(root);
  const other = otherPages.find(({ named }) => named.test(name));
  if (other) return refuse(other.kind, other.reason);
  if (isCmis(root))
    return refuse(
      "search-results",
      "This page comes from CMIS, not ModernGov, and lists documents: open a decision, save its text, and import that.",
    );
  if (
    listElements(root, withClass("tablesorter")).length > 0 ||
    listElements(root, withClass("mgTabTable")).length > 0
  )
    return refuse(
      "decisions-list",
      "This is a list of decisions: open each one, save its page, and import that.",
    );
  return recogniseFragment(root);
}

/** ModernGov's main heading (it may be hidden by a style), any other heading of the first rank, or the page's title. */
function mainHeading(root: Root): string {
  const headings = [
    findElement(root, withClass("mgMainTitleTxt")),
    findElement(findElement(root, (element) => element.properties["id"] === "modgov") ?? root, withTag("h1")),
    findTitle(root),
  ];
  return headings.map(wordsOf).find((words) => words !== "") ?? "";
}

function findTitle(root: Root) {
  return findElement(root, withTag("title"));
}

function recogniseDecisionPage(root: Root): Recognition {
  const labels = listElements(
    root,
    (element) => hasClass(element, "mgLabel") || hasClass(element, "mgSubSubTitleTxt"),
  );
  if (labels.length > 0) return { format: "decision-page" };
  return refuse(
    "empty-page",
    "This is a decision's page with nothing on it: the decision may have been withheld or removed. Check its address.",
  );
}

function isCmis(root: Root): boolean {
  const form = findElement(root, withTag("form"));
  return /\/cmis/i.test(String(form?.properties["action"] ?? ""));
}

function recogniseFragment(root: Root): Recognition {
  const titles = listElements(root, withClass("mgAiTitleTxt"));
  if (titles.some((title) => /^(?:key )?(?:issue|decision|document|meeting)\s*:/i.test(wordsOf(title)))) {
    return refuse(
      "search-result",
      "This is one hit of a search page, and its text is cut short: open the decision it links to, save that page, and import it.",
    );
  }
  const items = listElements(root, withClass("mgItemNumberCell")).length;
  const isDecided = listElements(root, withClass("mgSubItemTitleTxt")).some((label) =>
    /^(?:decision|resolved)s?\s*:?$/i.test(wordsOf(label)),
  );
  if (items > 1)
    return refuse(
      "meeting-page",
      "This holds several items of a meeting: import the page of each decision (ieDecisionDetails.aspx), or one item at a time.",
    );
  if (titles.length > 0 && isDecided) return { format: "meeting-item" };
  if (titles.length > 0)
    return refuse(
      "agenda-item",
      "This is an item of an agenda: it does not say what was decided. Import the decision's own page.",
    );
  return refuse(
    "unknown",
    "Nothing on this page was recognised as a decision or a report. Save the decision's own page, or its text, and import that.",
  );
}

function refuse(kind: string, reason: string): Recognition {
  return { refusal: { kind, reason } };
}
