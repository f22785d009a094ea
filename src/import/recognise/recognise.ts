import type { Paper } from "../paper.ts";
import type { Recognition } from "./format.ts";
import { recogniseHtml } from "./recognise-html.ts";
import { recogniseJson } from "./recognise-json.ts";
import { recogniseText } from "./recognise-text.ts";

/** What a file is, told from what is in it. */
export function recognise(paper: Paper): Recognition {
  switch (paper.format) {
    case "html":
      return recogniseHtml(paper.root);
    case "text":
      return recogniseText(paper.lines);
    case "json":
      return recogniseJson(paper.value);
    case "binary":
      return {
        refusal: {
          kind: "not-text",
          reason: `This is a ${paper.name} file, not text: save its words as plain text (.txt), or the web page as HTML, and import that.`,
        },
      };
  }
}
