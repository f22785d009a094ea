import { getCollection, render } from "astro:content";
import type { AstroComponentFactory } from "astro/runtime/server/index.js";

/** A paper as the collection holds it. Typed here: Astro's own types for it exist only where the peer is built. */
export interface Paper {
  id: string;
  data: {
    title: string;
    status?: string;
    decisionMaker?: string;
    decidedOn?: Date;
    publishedOn?: Date;
    effectiveFrom?: Date;
    isKey?: boolean;
    wards?: string | string[];
    money?: { amount: string; kind: string; note: string }[];
    contact?: { role: string; email: string };
  };
}

/** A matter's folder: its papers, and the one its page shows. */
export interface Matter {
  year: string;
  number: string;
  url: string;
  main: Paper;
  papers: Paper[];
}

const readPapers = getCollection as unknown as (collection: string) => Promise<Paper[]>;
export const renderPaper = render as unknown as (paper: Paper) => Promise<{ Content: AstroComponentFactory }>;
export const matters: Matter[] = group(await readPapers("papers"));

export function nameOf({ id }: Paper): string {
  return id.split("/").at(-1) ?? "";
}

export function urlOf({ url, main }: Matter, paper: Paper): string {
  return paper === main ? url : `${url}${nameOf(paper)}/`;
}

export function isoOf(day: Date | undefined): string {
  return day?.toISOString().slice(0, 10) ?? "";
}

export function wardsOf({ data }: Paper): string[] {
  return [data.wards ?? []].flat();
}

function group(papers: Paper[]): Matter[] {
  const folders = Map.groupBy(papers, ({ id }) => id.slice(0, id.lastIndexOf("/")));
  return [...folders]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([folder, inFolder]) => toMatter(folder, inFolder));
}

function toMatter(folder: string, inFolder: Paper[]): Matter {
  const papers = inFolder.sort((a, b) => (a.id < b.id ? -1 : 1));
  const [year = "", name = ""] = folder.split("/");
  const number = name.slice(0, 4);
  const main = papers.find((paper) => nameOf(paper) === "decision") ?? papers[0];
  if (main === undefined) throw new Error(`${folder} has no papers.`);
  return { year, number, url: `/decisions/${year}/${number}/`, main, papers };
}
