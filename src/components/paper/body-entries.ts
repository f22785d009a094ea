import type { RenderedBody } from "../../markdown/rendered-body.ts";

/** The main headings of a body, for a list of contents. */
export function listBodyEntries({ sections }: RenderedBody): readonly { text: string; anchor: string }[] {
  return sections.flatMap(({ heading, anchor }) =>
    heading === null || anchor === null ? [] : [{ text: heading, anchor }],
  );
}
