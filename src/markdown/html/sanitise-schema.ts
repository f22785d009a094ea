import type { Options } from "rehype-sanitize";

/**
 * What HTML may come out of a body. Raw HTML never gets this far, so every element and id here is made by our own
 * handlers from labels and headings; this is the second lock, not the first. Ids are kept as they are: they are
 * permanent addresses, and no author can write one.
 */
export const sanitiseSchema: Options = {
  tagNames: [
    "a",
    "blockquote",
    "br",
    "code",
    "div",
    "em",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "li",
    "p",
    "pre",
    "section",
    "strong",
    "sup",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
  ],
  attributes: {
    a: ["href", "title", "ariaLabel", "id", "dataMention", ["className", "label", "mention", "note-mark"]],
    code: [],
    div: ["id", "dataDepth", ["className", "labelled", "labelled-body", "note"]],
    h2: ["id"],
    h3: ["id"],
    h4: ["id"],
    h5: ["id"],
    h6: ["id"],
    p: [["className", "source-gap"]],
    pre: ["tabIndex"],
    section: ["tabIndex", "ariaLabel", ["className", "table-region"]],
    table: [["className", "body-table"]],
    td: [["className", "align-left", "align-center", "align-right"]],
    th: [
      ["scope", "col"],
      ["className", "align-left", "align-center", "align-right"],
    ],
  },
  protocols: { href: ["http", "https", "mailto", "tel"] },
  clobber: [],
  clobberPrefix: "",
  strip: ["script", "style"],
  allowComments: false,
  allowDoctypes: false,
};
