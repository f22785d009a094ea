import type { FileHandle } from "node:fs/promises";

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
/** The end record is 22 bytes and may be followed by a remark of at most 65,535. Source: PKWARE APPNOTE 4.3.16. */
const endSize = 22;
const longestRemark = 65_535;
const mostDirectory = 4 * 1024 * 1024;

/** The names of the files inside a zip, read from the directory at its end; null when there is no such directory. */
export async function readZipNames(file: FileHandle, sizeInBytes: number): Promise<string[] | null> {
  const tail = await readAt(
    file,
    Math.max(0, sizeInBytes - endSize - longestRemark),
    endSize + longestRemark,
  );
  const end = findEnd(tail);
  if (end === -1) return null;
  const size = tail.readUInt32LE(end + 12);
  const offset = tail.readUInt32LE(end + 16);
  if (size > mostDirectory || offset + size > sizeInBytes) return null;
  return listNames(await readAt(file, offset, size));
}

function findEnd(tail: Buffer): number {
  for (let at = tail.length - endSize; at >= 0; at -= 1) if (tail.readUInt32LE(at) === endMark) return at;
  return -1;
}

function listNames(directory: Buffer): string[] {
  const names: string[] = [];
  let at = 0;
  while (at + 46 <= directory.length && directory.readUInt32LE(at) === entryMark) {
    const nameLength = directory.readUInt16LE(at + 28);
    names.push(directory.toString("utf8", at + 46, at + 46 + nameLength));
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return names;
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
