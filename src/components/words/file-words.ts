import type { PublishedFile } from "../../register/register.ts";
import { fileTypes } from "../../source/file-types.ts";

/** A file's kind and size as they follow its title: `PDF, 1.2 MB`. */
export function describeFile({ type, sizeInBytes }: PublishedFile): string {
  return `${fileTypes[type].label}, ${formatSize(sizeInBytes)}`;
}

/** A size in the decimal units that browsers and file managers show: `640 bytes`, `48 kB`, `1.2 MB`. */
export function formatSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
