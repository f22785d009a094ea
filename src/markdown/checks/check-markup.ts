import { type BodyProblem, bodyProblem } from "../body-problem.ts";
import type { BodySource } from "../body-source.ts";
import type { NodesByType } from "../nodes-by-type.ts";

/** HTML and images: neither is published from the text of a record. */
export function checkMarkup(nodes: NodesByType, source: BodySource): BodyProblem[] {
  const html = nodes.of("html").map((node) => {
    const isComment = node.value.startsWith("<!--");
    const tag = /^<[^\s>]*>?/.exec(node.value)?.[0] ?? "<";
    return bodyProblem("raw-html", source.placeOf(node), {
      message: isComment
        ? "the text holds an HTML comment, which anyone could read."
        : `the text holds the HTML "${tag}".`,
      remedy: isComment
        ? "Delete the comment."
        : "Write it in Markdown, or put \\ before the < to show it as it stands.",
    });
  });
  const images = nodes.of("image").map((image) =>
    bodyProblem("image-refused", source.placeOf(image), {
      message: `the text holds the image "${image.url}".`,
      remedy: "Put the image beside the record as an appendix, and say in words what it shows.",
    }),
  );
  return [...html, ...images];
}
