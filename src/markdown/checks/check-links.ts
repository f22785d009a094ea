import type { BodyPlace } from "../body-place.ts";
import { type BodyProblem, bodyProblem } from "../body-problem.ts";
import type { BodySource } from "../body-source.ts";
import { isUnsafe } from "../link-address.ts";
import type { NodesByType } from "../nodes-by-type.ts";
import { plainTextOf } from "../plain-text.ts";

/** Links that must not be followed, cannot work, or hold nothing. */
export function checkLinks(nodes: NodesByType, source: BodySource): BodyProblem[] {
  return [...checkRead(nodes, source), ...checkUnread(source)];
}

/** A link whose address has a space in it is left as text by the parser, brackets and all. */
function checkUnread(source: BodySource): BodyProblem[] {
  if (!source.text.includes("](")) return [];
  return source.text.split("\n").flatMap((line, at) =>
    [...line.matchAll(/(?<![\\!])\[([^\]]+)\]\(([^\s()"<>]+ [^()"<>]*)\)/g)].map((match) => {
      const [, words = "", address = ""] = match;
      return bodyProblem(
        "link-not-read",
        { line: at + 1, column: match.index + 1 },
        {
          message: `the address "${address}" has a space in it, so the link "${words}" would be shown as it is typed.`,
          remedy:
            "Take out the space: a file's name has hyphens instead, and in a web address a space is %20.",
        },
      );
    }),
  );
}

function checkRead(nodes: NodesByType, source: BodySource): BodyProblem[] {
  return nodes.of("link").flatMap((link) => {
    const place = source.placeOf(link);
    const words = plainTextOf([link]).trim();
    if (link.url.trim() === "" || (words === "" && link.children.every(({ type }) => type !== "image")))
      return bodyProblem("link-empty", place, {
        message:
          words === "" ? `the link to "${link.url}" has no words.` : `the link "${words}" has no address.`,
        remedy: "Write both: [words](https://address).",
      });
    if (isUnsafe(link.url))
      return bodyProblem("link-unsafe", place, {
        message: `the link "${words}" leads to "${link.url}".`,
        remedy:
          "A link must begin with https://, http://, mailto: or tel:, or name a page or file of this register.",
      });
    return /[?&][CM]ld=/.test(link.url) ? misread(link.url, place) : [];
  });
}

function misread(url: string, place: BodyPlace): BodyProblem {
  return bodyProblem("link-misread", place, {
    message: `the address "${url}" has a small L where the committee system has a capital i.`,
    remedy: `Try "${url.replace(/([?&][CM])ld=/g, "$1Id=")}" and correct the address if it works.`,
  });
}
