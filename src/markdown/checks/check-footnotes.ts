import { type BodyProblem, bodyProblem } from "../body-problem.ts";
import type { BodySource } from "../body-source.ts";
import type { NodesByType } from "../nodes-by-type.ts";

/** Notes cited and not given, given and not cited, or given twice. */
export function checkFootnotes(nodes: NodesByType, source: BodySource): BodyProblem[] {
  return [...checkMissing(nodes, source), ...checkNotes(nodes, source)];
}

/** A mark whose note is not there is left as text by the parser. */
function checkMissing(nodes: NodesByType, source: BodySource): BodyProblem[] {
  const texts = nodes.of("text").filter(({ value }) => value.includes("[^"));
  return texts.flatMap((text) =>
    [...text.value.matchAll(/\[\^([^\]\s]+)\]/g)].map(({ index, 0: mark }) => {
      const { line, column } = source.placeOf(text);
      return bodyProblem(
        "footnote-missing",
        { line: line + linesBefore(text.value, index), column },
        {
          message: `"${mark}" cites a note that is not there.`,
          remedy: `Add the note on a line of its own, beginning "${mark}:", or delete the mark.`,
        },
      );
    }),
  );
}

function checkNotes(nodes: NodesByType, source: BodySource): BodyProblem[] {
  const cited = new Set(nodes.of("footnoteReference").map(({ identifier }) => identifier));
  const met = new Set<string>();
  return nodes.of("footnoteDefinition").flatMap((note) => {
    const { identifier } = note;
    const mark = `[^${note.label ?? identifier}]`;
    const place = source.placeOf(note);
    if (met.has(identifier))
      return [
        bodyProblem("footnote-repeated", place, {
          message: `"${mark}" is given twice.`,
          remedy: "Give one of the two another number.",
        }),
      ];
    met.add(identifier);
    if (cited.has(identifier)) return [];
    return [
      bodyProblem("footnote-unused", place, {
        message: `nothing cites the note "${mark}".`,
        remedy: `Put ${mark} after the words it belongs to.`,
      }),
    ];
  });
}

function linesBefore(text: string, index: number): number {
  return text.slice(0, index).split("\n").length - 1;
}
