import { defineProblems } from "../catalogue-entry.ts";

/** What can be wrong with the Markdown under the front matter. */
export const bodyProblems = defineProblems({
  "raw-html": {
    severity: "error",
    title: "HTML in the text",
    meaning:
      "The text holds an HTML tag or comment. HTML can run programs in a reader's browser, so none is published.",
    example: "The report is <b>urgent</b>. <!-- check with legal -->",
    fix: "Delete the tag or comment, or write it in Markdown: `**urgent**`. To show the sign itself, put `\\` before the `<`.",
  },
  "link-not-read": {
    severity: "error",
    title: "A link with a space in its address",
    meaning:
      "An address ends at a space, so these words would be shown with their brackets and lead nowhere.",
    example: "[the plan](site plan.pdf)",
    fix: "Take the space out of the file's name and the address, or write it as %20 in a web address.",
  },
  "link-unsafe": {
    severity: "error",
    title: "A link that is not safe to follow",
    meaning:
      "The link begins with something other than http, https, mailto or tel. It could run a program or read a disk.",
    example: "[Minutes](file:///C:/minutes.pdf)",
    fix: "Put the file beside the record and link to its name, or give its full web address.",
  },
  "link-misread": {
    severity: "review",
    title: "A misread council web address",
    meaning:
      "The address holds Cld= or Mld= with a small L, where committee systems have a capital i. Such a link cannot work.",
    example: "https://democracy.wexmere.example/ieListDocuments.aspx?Cld=135&Mld=5608",
    fix: "Correct it to CId= and MId= and try it; where the source must be kept as it is, answer this in `checked`.",
  },
  "link-empty": {
    severity: "error",
    title: "A link with nothing in it",
    meaning: "The link has no address, or no words to click on.",
    example: "See the [minutes]().",
    fix: "Write both: `[minutes of 3 May](https://…)`.",
  },
  "image-refused": {
    severity: "error",
    title: "An image in the text",
    meaning:
      "Images are not shown in the text of a record: words in them cannot be searched, cited or read aloud.",
    example: "![Site plan](plan.png)",
    fix: "Put the image beside the record as an appendix, and say in words what it shows.",
  },
  "heading-level-one": {
    severity: "error",
    title: "A top heading in the text",
    meaning:
      "The text begins a heading with a single #. The page's top heading is the title in the front matter.",
    example: "# Harbour crossing",
    fix: "Delete the heading if it repeats the title; otherwise begin it with ##.",
  },
  "heading-skips-level": {
    severity: "error",
    title: "A heading that skips a level",
    meaning:
      "The heading is more than one level below the one before it. People who move by headings think they missed one.",
    example: "## Options\n\n#### Option one",
    fix: "Begin it with one # more than the heading it stands under.",
  },
  "heading-empty": {
    severity: "error",
    title: "A heading with no words",
    meaning: "A line holds only # signs, so it makes a heading that says nothing.",
    example: "##",
    fix: "Write the heading's words after the signs, or delete the line.",
  },
  "directive-unknown": {
    severity: "error",
    title: "A command from another system",
    meaning:
      "The text holds a command that some other publishing system understands. Here it would be shown as it stands.",
    example: ":::note\nThe consultation is closed.\n:::",
    fix: "Delete the command and keep its words.",
  },
  "footnote-missing": {
    severity: "error",
    title: "A footnote that is not there",
    meaning: "The text cites a footnote that nothing in it defines.",
    example: "The cost has doubled.[^2]",
    fix: "Add the note on a line of its own, `[^2]: Source: annual accounts.`, or delete the mark.",
  },
  "footnote-unused": {
    severity: "error",
    title: "A footnote nothing cites",
    meaning: "A note is defined and no words cite it, so readers cannot tell what it is about.",
    example: "[^2]: Source: annual accounts.",
    fix: "Put `[^2]` after the words it belongs to, or make the note a sentence of the text.",
  },
  "footnote-repeated": {
    severity: "error",
    title: "Two footnotes with one number",
    meaning: "Two notes have the same number, so a mark in the text could mean either.",
    example: "[^2]: Annual accounts.\n\n[^2]: Budget book.",
    fix: "Give one of them another number, and correct the mark that cites it.",
  },
  "table-not-read": {
    severity: "review",
    title: "Lines in columns that are not a table",
    meaning:
      "Lines stand one under another with tabs or bars between their parts, as a table pasted from an e-mail does. Without a row of dashes they are one paragraph, and their words run together.",
    example: "Option | Cost\nRepair | £1,000",
    fix: "Put a row of dashes under the first line, such as |---|---|, and bars between the cells.",
  },
  "table-broken": {
    severity: "error",
    title: "A table whose columns do not agree",
    meaning:
      "The table's head, the dashes under it and its rows must have as many columns: cells too many would not be shown. It ends at a blank line: words straight under it would become a row.",
    example: "| Year | Cost |\n|---|\n| 2025 | £40,000 |",
    fix: "Give every row as many cells as the head, and one `---` to each.",
  },
  "text-too-deep": {
    severity: "error",
    title: "Text set within text too many times",
    meaning:
      "Lists, quotations or emphasis stand within one another more times than any paper needs, and cannot be shown.",
    example: "> > > > > > > > (and so on) Words quoted fifty times over",
    fix: "Take out the signs at the start of the line, `>`, `-` or `*`, that are not needed.",
  },
  "section-repeated": {
    severity: "error",
    title: "A section written twice",
    meaning: "The decision has two sections of one kind, so nobody can cite which is meant.",
    example: "## Reasons\n\n…\n\n## Reasons for the decision",
    fix: "Put the two together under one heading, or name the second for what it is.",
  },
  "section-unknown": {
    severity: "review",
    title: "A heading close to an agreed one",
    meaning:
      "The heading is nearly the name of a section the register looks for. As written, the section is not found.",
    example: "## Altenative options considered",
    fix: "Write the name as it is suggested, or answer this in `checked` if the heading means something else.",
  },
  mojibake: {
    severity: "review",
    title: "Characters garbled in copying",
    meaning:
      "The text holds signs that copying left in place of others: â€™ for ’, Â£ for £, a question mark inside a word.",
    example: "The countyâ€™s joined?up plan costs Â£40,000.",
    fix: "Compare with the original and type the right characters, or answer this in `checked` if the original has them.",
  },
  "exempt-words": {
    severity: "review",
    title: "Words that mark a paper as not public",
    meaning:
      "The text says that a paper is exempt or not for publication. If it means this text, it must not be published.",
    example: "NOT FOR PUBLICATION: exempt under paragraph 3",
    fix: "Take the paper out if it is exempt. If the words only tell of another paper, say so in `checked`.",
  },
  "paragraph-mention-missing": {
    severity: "review",
    title: "A paragraph that is not there",
    meaning: "The text points at a paragraph that the paper it means does not have.",
    example: "The costs are in paragraph 24.",
    fix: "Correct the number. If it means a paragraph of some other paper, answer this in `checked`.",
  },
  "limb-mention-missing": {
    severity: "review",
    title: "A limb that is not there",
    meaning: "The text points at a limb that the decision does not have.",
    example: "(d) the Director acts under (e) above.",
    fix: "Correct the letter. If it means something other than this decision, answer this in `checked`.",
  },
  "appendix-mention-missing": {
    severity: "review",
    title: "An appendix that is not there",
    meaning: "The text points at an appendix that is not in the matter's folder, so readers cannot see it.",
    example: "See appendix 2 for the needs assessment.",
    fix: "Add the appendix, or a stub if it is exempt. If it was never published, answer this in `checked`.",
  },
  "link-target-missing": {
    severity: "error",
    title: "A link to a place that is not there",
    meaning: "The link leads to a page, paragraph or file that this register does not have.",
    example: "[the earlier decision](/decisions/2020/0999/)",
    fix: "Correct the address. Files are named as they are in the folder; decisions as `2020/0143`.",
  },
});
