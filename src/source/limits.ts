/** The largest Markdown, YAML or JSON file that is read: 1 MiB, some 400 pages of text. */
export const textLimitInBytes = 1024 * 1024;

/** The largest map of wards that is read: 8 MiB, several times what generalised boundaries of any council take. */
export const mapLimitInBytes = 8 * 1024 * 1024;

/** The largest file published as it stands: 25 MiB. */
export const attachmentLimitInBytes = 25 * 1024 * 1024;

/** How many times fields may stand within one another. */
export const depthLimit = 20;

/** How many folders are read at one time: enough to keep a disk busy, too few to use up file handles. */
export const foldersAtOnce = 32;

/** A size as people write it, and exactly: `1.0 MiB (1,048,577 bytes)`. */
export function formatSize(sizeInBytes: number): string {
  return `${(sizeInBytes / (1024 * 1024)).toFixed(1)} MiB (${sizeInBytes.toLocaleString("en-GB")} bytes)`;
}
