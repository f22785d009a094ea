/** The kinds of file that may be published, by ending: what opens safely, and cannot run. */
export const fileTypes = {
  pdf: { label: "PDF", mediaType: "application/pdf" },
  csv: { label: "CSV", mediaType: "text/csv; charset=utf-8" },
  xlsx: { label: "Excel", mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
  docx: {
    label: "Word",
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  },
  odt: { label: "OpenDocument text", mediaType: "application/vnd.oasis.opendocument.text" },
  ods: { label: "OpenDocument spreadsheet", mediaType: "application/vnd.oasis.opendocument.spreadsheet" },
  txt: { label: "Plain text", mediaType: "text/plain; charset=utf-8" },
  png: { label: "PNG image", mediaType: "image/png" },
  jpg: { label: "JPEG image", mediaType: "image/jpeg" },
} as const;
export type FileType = keyof typeof fileTypes;
