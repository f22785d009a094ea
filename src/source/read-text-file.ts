import { open, readFile } from "node:fs/promises";
import { type Problem, problem } from "../problems/problem.ts";
import { checkCharacters } from "./check-characters.ts";
import { decodeText } from "./decode-text.ts";
import { attachmentLimitInBytes, formatSize, mapLimitInBytes, textLimitInBytes } from "./limits.ts";
import { type Entry, tellNotReadable } from "./read-folder.ts";

const firstRead = 64 * 1024;

/** A text file with the faults of its characters; no text where there is none to read. */
export interface TextFile {
  text: string | null;
  problems: Problem[];
}

/** Reads a Markdown, YAML or JSON file. */
export async function readTextFile(entry: Entry, limitInBytes = textLimitInBytes): Promise<TextFile> {
  try {
    return judgeBytes(entry.path, await readUpToLimit(entry.absolutePath, limitInBytes), limitInBytes);
  } catch (cause) {
    return { text: null, problems: [tellNotReadable(entry.path, cause as NodeJS.ErrnoException)] };
  }
}

/** Bytes to text, with every fault of its characters. */
export function judgeBytes(
  path: string,
  bytes: Uint8Array | number,
  limitInBytes = textLimitInBytes,
): TextFile {
  if (typeof bytes === "number") return { text: null, problems: [tellTooLarge(path, bytes, limitInBytes)] };
  const { text, problems } = decodeText(path, bytes);
  const all = [...problems, ...checkCharacters(path, text)];
  // Neither what is no text nor two versions at once can be judged: whatever else were said of them would mislead.
  const unreadable = ["file-has-nul", "merge-conflict"].map((id) => all.filter((told) => told.id === id));
  const first = unreadable.find((told) => told.length > 0);
  if (first !== undefined) return { text: null, problems: first };
  if (all.length === 0 && text.trim() === "") return { text: null, problems: [tellEmpty(path)] };
  return { text: text === "" ? null : text, problems: all };
}

/** The bytes of a file, or only its size where that is beyond the limit. */
async function readUpToLimit(absolutePath: string, limitInBytes: number): Promise<Uint8Array | number> {
  const file = await open(absolutePath, "r");
  try {
    // Nearly every file fits in one read, and asking each for its size first makes reading a register half as slow again.
    const { buffer, bytesRead } = await file.read(Buffer.alloc(firstRead), 0, firstRead, 0);
    if (bytesRead < firstRead) return buffer.subarray(0, bytesRead);
    const { size } = await file.stat();
    return size > limitInBytes ? size : await readFile(absolutePath);
  } finally {
    await file.close();
  }
}

const remedyOfLimit = new Map([
  [textLimitInBytes, "Move its longest parts into appendices, or attach them as a PDF."],
  [mapLimitInBytes, "Download generalised boundaries (BGC or BSC) from the ONS Open Geography Portal."],
  [attachmentLimitInBytes, "Make it smaller, for example by saving pictures at screen size, or split it."],
]);

/** A file larger than its kind may be; both sizes in bytes. */
export function tellTooLarge(path: string, size: number, limit: number): Problem {
  return problem(
    "file-too-large",
    { path, line: 1, column: 1 },
    {
      message: `The file is ${formatSize(size)}, and may be at most ${formatSize(limit)}.`,
      remedy: remedyOfLimit.get(limit) ?? "Make it smaller.",
    },
  );
}

/** A file that holds nothing at all. */
export function tellEmpty(path: string): Problem {
  return problem(
    "file-empty",
    { path, line: 1, column: 1 },
    {
      message: "There is nothing in this file.",
      remedy: "Write what belongs in it, or delete it.",
    },
  );
}
