import { isReadable, type ReadableType } from "../attachments/attached-text.ts";
import type { Appendix, PublishedFile, Register } from "../register/register.ts";

/** A published file whose words its appendix is found by. */
export interface AttachedFile extends PublishedFile {
  readonly type: ReadableType;
}

/**
 * The file of each appendix that has one with words in it, by the address of the appendix's page. A register holds what
 * is published and nothing else, so no file that is withheld, a draft or still to come is among them.
 */
export function listAttachedFiles({ matters }: Pick<Register, "matters">): ReadonlyMap<string, AttachedFile> {
  return new Map(matters.flatMap(({ appendices }) => appendices.flatMap(takeFile)));
}

function takeFile(appendix: Appendix): (readonly [url: string, file: AttachedFile])[] {
  if (appendix.kind !== "file") return [];
  const { url, file } = appendix;
  return isReadable(file.type) ? [[url, { ...file, type: file.type }]] : [];
}
