import { strToU8, zipSync } from "fflate";

const pdf = "%PDF-1.7\n%%EOF\n";
const contentTypes = '<?xml version="1.0"?><Types/>';

function zip(files: Record<string, string>): Uint8Array {
  // A stored `mimetype` must come first, as OpenDocument 1.3 part 2, section 3.3 asks.
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [
        name,
        [strToU8(text), { level: name === "mimetype" ? 0 : 6 }],
      ]),
    ),
  );
}

/** The smallest file of each kind, by ending; none says anything. */
export const sampleFiles = {
  pdf,
  png: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0),
  jpg: Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0),
  csv: "Ward,Beds\nStaithe,4\n",
  txt: "Tŷ Gwyn\n",
  docx: zip({ "[Content_Types].xml": contentTypes, "word/document2.xml": "<w/>" }),
  xlsx: zip({ "[Content_Types].xml": contentTypes, "xl/workbook.xml": "<w/>" }),
  odt: zip({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<w/>" }),
  ods: zip({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<w/>" }),
} as const;

/** Files that are not what they may be called. */
export const otherFiles = {
  macros: zip({
    "[Content_Types].xml": contentTypes,
    "word/document.xml": "<w/>",
    "word/vbaProject.bin": "x",
  }),
  zip: zip({ "readme.txt": "x" }),
  template: zip({ mimetype: "application/vnd.oasis.opendocument.text-template", "content.xml": "<w/>" }),
  program: "MZ\u0000\u0001",
  oldWord: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
  webPage: "\n<!DOCTYPE html><script>alert(1)</script>",
  windowsText: Uint8Array.of(0x63, 0xe9),
} as const;
