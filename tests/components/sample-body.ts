import type { RenderedBody, Section } from "../../src/markdown/rendered-body.ts";
import { findSectionName } from "../../src/markdown/section-names.ts";

type Paragraph = string | readonly [label: string, text: string];

/** A body as the Markdown room would render it, from headings and their paragraphs. */
export function sampleBody(
  sections: Readonly<Record<string, readonly Paragraph[]>>,
  anchorPrefix = "para",
): RenderedBody {
  const made = Object.entries(sections).map(([heading, paragraphs]) =>
    sampleSection(heading, paragraphs, anchorPrefix),
  );
  return {
    html: made
      .map(
        ({ heading, anchor, html }) =>
          `${heading === null ? "" : `<h2 id="${anchor}">${heading}</h2>\n`}${html}`,
      )
      .join("\n"),
    sections: made,
    headings: made.flatMap(({ heading, anchor }) =>
      heading && anchor ? [{ depth: 2, text: heading, anchor }] : [],
    ),
    paragraphs: [],
    gaps: [],
    text: made.map(({ text }) => text).join("\n"),
  };
}

function sampleSection(heading: string, paragraphs: readonly Paragraph[], prefix: string): Section {
  return {
    name: heading === "" ? null : findSectionName(heading),
    heading: heading === "" ? null : heading,
    anchor: heading === "" ? null : heading.toLowerCase().replace(/[^a-z]+/g, "-"),
    html: paragraphs.map((paragraph) => paragraphHtml(paragraph, prefix)).join("\n"),
    text: paragraphs
      .map((paragraph) => (typeof paragraph === "string" ? paragraph : paragraph.join(" ")))
      .join("\n"),
  };
}

function paragraphHtml(paragraph: Paragraph, prefix: string): string {
  if (typeof paragraph === "string") return paragraph.startsWith("<") ? paragraph : `<p>${paragraph}</p>`;
  const [label, text] = paragraph;
  const key = label.replace(/[().]/g, "");
  return `<div class="labelled" id="${prefix}-${key}" data-depth="1"><a class="label" href="#${prefix}-${key}" aria-label="Link to paragraph ${key}">${label}</a><div class="labelled-body"><p>${text}</p></div></div>`;
}
