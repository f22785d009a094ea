import { statusWarnings } from "../components/words/status-words.ts";
import { findLeadingNotice } from "../register/queries.ts";
import type { Decision, Matter } from "../register/register.ts";
import { describeMatter } from "./matter-line.ts";
import { type Publisher, wholeUrl } from "./publisher.ts";
import { withWholeLinks } from "./whole-links.ts";
import { escapeXml } from "./xml.ts";

/**
 * A matter as the HTML of a feed: who, what, when and where in a line, whatever a reader must know before relying on it,
 * and then its record. Read when it is written, for bodies are kept on disk.
 */
export function writeMatter(matter: Matter, publisher: Publisher): string {
  const { decision } = matter;
  const parts = [
    writeParagraph(describeMatter(matter, publisher)),
    ...(decision === null ? writePapers(matter, publisher) : writeDecision(decision, publisher)),
  ];
  return parts.join("\n");
}

function writeDecision({ status, supersededBy, url, body }: Decision, publisher: Publisher): string[] {
  const warning = statusWarnings[status];
  return [
    ...(warning === undefined ? [] : [writeParagraph(warning)]),
    ...(supersededBy.length === 0
      ? []
      : [
          writeParagraph("A later decision replaces this one, in whole or in part:"),
          writeLinks(supersededBy, publisher),
        ]),
    withWholeLinks(body.html, wholeUrl(publisher, url)),
  ];
}

/**
 * What has been published of a matter that is not decided. A notice with no report after it is given in full, as on the
 * matter's own page; a report is linked to, for what it recommends must never read as decided.
 */
function writePapers(matter: Matter, publisher: Publisher): string[] {
  const { reports, notices } = matter;
  const notice = reports.length === 0 ? findLeadingNotice(matter) : undefined;
  const papers = [
    ...reports.map(({ title, url }) => ({ title: `Report: ${title}`, url })),
    ...notices.map(({ title, url }) => ({ title: `Notice: ${title}`, url })),
  ];
  return [
    ...(notice === undefined ? [] : [withWholeLinks(notice.body.html, wholeUrl(publisher, notice.url))]),
    writeParagraph("Published so far:"),
    writeLinks(papers, publisher),
  ];
}

function writeParagraph(text: string): string {
  return `<p>${escapeXml(text)}</p>`;
}

function writeLinks(
  links: readonly { readonly title: string; readonly url: string }[],
  publisher: Publisher,
): string {
  const entries = links.map(
    ({ title, url }) => `<li><a href="${escapeXml(wholeUrl(publisher, url))}">${escapeXml(title)}</a></li>`,
  );
  return `<ul>${entries.join("")}</ul>`;
}
