import { unzipSync } from "fflate";

/** How much of an office file is unpacked: a small file can hold a great deal of the same letter. */
const unpackedLimitInBytes = 100 * 1024 * 1024;

/** Thrown for a file that would unpack to more than is read. */
export class TooMuch extends Error {}

/** The files inside a zip whose names are wanted. Throws `TooMuch`, and an error for a zip that is not whole. */
export function unpack(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Readonly<Record<string, Uint8Array>> {
  let size = 0;
  return unzipSync(bytes, {
    filter({ name, originalSize }) {
      if (!isWanted(name)) return false;
      size += originalSize;
      if (size > unpackedLimitInBytes) throw new TooMuch(`${name} would unpack to ${originalSize} bytes.`);
      return true;
    },
  });
}
