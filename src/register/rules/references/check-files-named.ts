import type { Problem } from "../../../problems/problem.ts";
import { quoteValue } from "../../../problems/quote.ts";
import type { AppendixRecord, ParsedMatter } from "../../content.ts";
import { problemAt } from "../problem-at.ts";
import type { ContentRule } from "../rule.ts";

/** The file an appendix page names is one to download, and no other page's, in drafts as elsewhere: it is public when its page is. */
export const checkFilesNamed: ContentRule = ({ matterByReference }) =>
  [...matterByReference.values()].flatMap(checkFolder);

function checkFolder({ appendices }: ParsedMatter): Problem[] {
  const pageByFile = new Map<string, string>();
  return appendices.flatMap((page) => {
    const file = page.facts.access === "public" ? page.facts.file : undefined;
    if (file === undefined) return [];
    if (file.endsWith(".md")) return [isRecord(page, file)];
    const first = pageByFile.get(file);
    if (first !== undefined) return [namedTwice(page, file, first)];
    pageByFile.set(file, `${page.name}.md`);
    return [];
  });
}

function isRecord(page: AppendixRecord, file: string): Problem {
  const message = `${quoteValue(file)} is a page of text, not a file to download.`;
  const remedy = "Name a file such as appendix-1.pdf or, where the text below is the appendix, delete file.";
  return problemAt("attachment-is-record", page, ["file"], { message, remedy });
}

function namedTwice(page: AppendixRecord, file: string, first: string): Problem {
  const message = `${quoteValue(file)} is already the file of ${first}.`;
  const remedy = "Correct the name here or there, or make the two pages one.";
  return problemAt("attachment-named-twice", page, ["file"], { message, remedy });
}
