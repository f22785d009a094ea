import { defineProblems } from "../catalogue-entry.ts";

/** What a build finds in the files it publishes as they stand. */
export const attachmentsProblems = defineProblems({
  "attachment-not-searchable": {
    severity: "advice",
    title: "An attached file whose text cannot be searched",
    meaning:
      "The search finds an appendix by the text of its file. No text could be had of this one: it is a scan, asks for a password, or is not whole. It is published, and found by its title alone; someone who uses a screen reader may have nothing read to them.",
    example: "appendix-2.pdf, scanned from paper",
    fix: "Publish the document it was made from, with its text, and without a password.",
  },
});
