import type { Appendix } from "../../register/register.ts";
import { confidentialGrounds } from "../../schema/vocabulary.ts";

type Withheld =
  | Pick<Extract<Appendix, { kind: "exempt" }>, "kind" | "paragraphs">
  | Pick<Extract<Appendix, { kind: "confidential" }>, "kind" | "ground">;

/** Under what law an appendix is withheld, in a line; exempt and confidential are different things and never swapped. */
export function describeWithheld(appendix: Withheld): string {
  if (appendix.kind === "confidential")
    return `Not published: confidential. ${confidentialGrounds[appendix.ground].means}`;
  const paragraphs = appendix.paragraphs.length === 1 ? "paragraph" : "paragraphs";
  const list = new Intl.ListFormat("en-GB").format(appendix.paragraphs.map(String));
  return `Not published: exempt under ${paragraphs} ${list} of Part 1 of Schedule 12A to the Local Government Act 1972.`;
}
