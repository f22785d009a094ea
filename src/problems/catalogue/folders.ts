import { defineProblems } from "../catalogue-entry.ts";

/** What can be wrong with which files there are, and what they are called. */
export const foldersProblems = defineProblems({
  "content-folder-missing": {
    severity: "error",
    title: "A folder that must be there",
    meaning:
      "The content folder, and the decisions folder within it, must exist, or the register would be published empty.",
    example: "content/ with no decisions folder",
    fix: "Make the folder, or put back the one that was moved or renamed.",
  },
  "content-file-missing": {
    severity: "error",
    title: "A file that must be there",
    meaning: "The register needs this file before it can be published.",
    example: "content/ with no wards.yml",
    fix: "Make the file, or put back the one that was moved or renamed.",
  },
  "year-folder-name": {
    severity: "error",
    title: "A year folder that is not a year",
    meaning: "Each folder within decisions must be named for a year, in four digits.",
    example: "content/decisions/2026-27/",
    fix: "Rename the folder to the year of its references, such as 2026.",
  },
  "matter-folder-name": {
    severity: "error",
    title: "A matter's folder with a name that does not fit",
    meaning:
      "A matter's folder is a number of four digits, perhaps a letter, a hyphen, and a few words in small letters joined by hyphens.",
    example: "content/decisions/2026/143 Harbour Crossing/",
    fix: "Rename the folder, such as 0143-harbour-crossing.",
  },
  "matter-folder-empty": {
    severity: "error",
    title: "A matter with no papers",
    meaning: "A matter's folder must hold a notice, a report or a decision.",
    example: "content/decisions/2026/0143-harbour-crossing/ with only appendix-1.md",
    fix: "Add notice.md, report.md or decision.md, or delete the folder.",
  },
  "reference-taken": {
    severity: "error",
    title: "Two matters with one reference",
    meaning:
      "Two folders of one year begin with the same number. A reference belongs to one matter for ever.",
    example: "0143-harbour-crossing/ and 0143-quay-lighting/",
    fix: "Give the newer matter the next number that has never been used.",
  },
  "reference-differs-by-case": {
    severity: "error",
    title: "Two references that differ only by capitals",
    meaning:
      "Two folders have references that differ only in a capital letter, and would have the same address.",
    example: "0143A-harbour-crossing/ and 0143a-quay-lighting/",
    fix: "Give the newer matter the next number that has never been used.",
  },
  "reference-not-folder": {
    severity: "error",
    title: "A reference that is not the folder's",
    meaning: "The reference in the record must be the year and number of the folder it is in.",
    example: "reference: 2026/0134 in 2026/0143-harbour-crossing/decision.md",
    fix: "Correct the reference in the record, or move the record to the folder it belongs in.",
  },
  "file-unexpected": {
    severity: "error",
    title: "A file the register does not expect",
    meaning:
      "Nothing would be published from this file or folder, so it may be misnamed or in the wrong place.",
    example: "decison.md",
    fix: "Rename it to a name the register knows, move it, or delete it.",
  },
  "file-type-refused": {
    severity: "error",
    title: "A kind of file that may not be published",
    meaning:
      "Only kinds of file that open safely on any machine may be published: PDF, CSV, Excel, Word, OpenDocument, plain text, PNG and JPEG.",
    example: "appendix-2.docm",
    fix: "Save it as one of those kinds, such as PDF.",
  },
  "file-type-differs": {
    severity: "error",
    title: "A file that is not what its name says",
    meaning:
      "What the file holds is not the kind that the end of its name says, so readers could not open it.",
    example: "appendix-2.pdf that is a Word file",
    fix: "Open the file and save it again as the kind its name says.",
  },
  "attachment-without-record": {
    severity: "error",
    title: "A file with no page that names it",
    meaning: "A file published beside a matter must be named by an appendix page, which gives its title.",
    example: "appendix-2.pdf with no appendix-2.md",
    fix: "Make appendix-2.md with access, title and file: appendix-2.pdf.",
  },
  "attachment-missing": {
    severity: "error",
    title: "A file that is named and not there",
    meaning: "The appendix page names a file that is not beside it. Capital letters count.",
    example: "file: appendix-2.pdf, where the file is appendix-2.PDF",
    fix: "Add the file, or correct its name.",
  },
  "file-name-case": {
    severity: "error",
    title: "A file name with capital letters",
    meaning:
      "File names must be in small letters. Some machines take Decision.md and decision.md for one file and some do not.",
    example: "Decision.md",
    fix: "Rename the file in small letters.",
  },
  "file-not-readable": {
    severity: "error",
    title: "A file that cannot be opened",
    meaning: "The file is listed in its folder but this computer would not open it.",
    example: "decision.md (permission denied)",
    fix: "Check that you may read the file, and that no other program is holding it.",
  },
  "link-in-content": {
    severity: "error",
    title: "A shortcut in place of a file",
    meaning:
      "The name is a link to a file or folder elsewhere. What it points at could change, or be private.",
    example: "appendix-2.pdf -> ../../drafts/bids.pdf",
    fix: "Delete the link and put a copy of the file in its place.",
  },
});
