import type { CST } from "yaml";
import { formatFieldPath } from "../problems/field-path.ts";
import type { Problem } from "../problems/problem.ts";
import { quoteValue } from "../problems/quote.ts";
import { noSpaceAfterHyphen } from "./describe-yaml-error.ts";
import { depthLimit } from "./limits.ts";
import { problemAt, type YamlText } from "./yaml-text.ts";
import type { YamlSpot, YamlTokens } from "./yaml-tokens.ts";

/** Marks of YAML that a record may not use, since they make its fields mean something other than they say. */
export function checkYamlMarks(yaml: YamlText, { tokens, spots, tooDeep }: YamlTokens): Problem[] {
  return [
    ...checkDirectives(yaml, tokens),
    ...checkDocuments(yaml, tokens),
    ...(tooDeep === null ? [] : [tellTooDeep(yaml, tooDeep)]),
    ...spots.flatMap((spot) => [
      ...checkAnchors(yaml, spot),
      ...checkNoBreakSpaces(yaml, spot),
      ...checkSwallowed(yaml, spot),
    ]),
  ];
}

function checkDirectives(yaml: YamlText, tokens: readonly CST.Token[]): Problem[] {
  return tokens
    .filter(({ type }) => type === "directive")
    .map(({ offset }) =>
      problemAt(yaml, offset, "yaml-syntax", {
        message: "A line must not begin with %.",
        remedy: "Delete the line, or put the value it belongs to in straight double quotes.",
      }),
    );
}

function checkDocuments(yaml: YamlText, tokens: readonly CST.Token[]): Problem[] {
  const second = tokens.filter(({ type }) => type === "document")[1];
  if (second === undefined) return [];
  return [
    problemAt(yaml, second.offset, "yaml-several-documents", {
      message:
        "A line of hyphens or full stops ends the fields above, and everything from here would be lost.",
      remedy: "Delete the line of --- or ... that stands between the two parts.",
    }),
  ];
}

function tellTooDeep(yaml: YamlText, { token }: YamlSpot): Problem {
  return problemAt(yaml, token.offset, "yaml-too-deep", {
    message: `Fields stand within one another more than ${depthLimit} times here.`,
    remedy: "Take out the brackets, or the spaces at the start of lines, that are not needed.",
  });
}

function checkAnchors(yaml: YamlText, { token, marksBefore, path, role }: YamlSpot): Problem[] {
  const field = formatFieldPath(path);
  const marks = [...marksBefore, ...(token.type === "alias" ? [token] : [])];
  const refused = marks.flatMap((mark) => {
    if (mark.type === "tag") return [tellTag(yaml, mark, field)];
    return mark.type === "anchor" || mark.type === "alias" ? [tellAlias(yaml, mark, field)] : [];
  });
  const merges = role === "key" && token.type === "scalar" && token.source === "<<";
  return merges ? [...refused, tellMerge(yaml, token.offset)] : refused;
}

function tellAlias(
  yaml: YamlText,
  { offset, source }: { offset: number; source: string },
  field: string | null,
): Problem {
  return problemAt(yaml, offset, "yaml-alias", {
    field,
    message: `A value must not begin with ${quoteValue(source.slice(0, 1))} unless it is in quotes; ${quoteValue(source)} is read as a name for another value.`,
    remedy: "Put the whole value in straight double quotes.",
  });
}

function tellMerge(yaml: YamlText, offset: number): Problem {
  return problemAt(yaml, offset, "yaml-alias", {
    message: "The field << takes its fields from elsewhere, and each record must say all it means.",
    remedy: "Delete the line and write the fields out in full.",
  });
}

function tellTag(yaml: YamlText, { offset, source }: CST.SourceToken, field: string | null): Problem {
  return problemAt(yaml, offset, "yaml-tag", {
    field,
    message: `A value must not begin with "!" unless it is in quotes; ${quoteValue(source)} would be left out.`,
    remedy: "Put the whole value in straight double quotes.",
  });
}

const entryRun = /^[ \t]*(-[^\s\d-])/m;
const fieldRun = /\n[ \t]*([A-Za-z]\w*):(?!\/\/)(\S.*)/;

/** A line without its space is not an entry or a field: YAML adds it to the value above, and it would be published there. */
function checkSwallowed(yaml: YamlText, { token, role, path }: YamlSpot): Problem[] {
  if (role !== "value" || token.type !== "scalar" || !token.source.includes("\n")) return [];
  const [entry, field] = [entryRun.exec(token.source), fieldRun.exec(token.source)];
  if (entry?.[1] !== undefined) {
    const offset = token.offset + entry.index + entry[0].length - entry[1].length;
    return [problemAt(yaml, offset, "yaml-syntax", { field: formatFieldPath(path), ...noSpaceAfterHyphen })];
  }
  const [whole = "", name = "", rest = ""] = field ?? [];
  if (field === null) return [];
  const message = "There is no space after the colon, so the line is read as part of the value above it.";
  const remedy = `Write ${name}: ${rest.trim()}`;
  const offset = token.offset + field.index + whole.indexOf(name);
  return [problemAt(yaml, offset, "yaml-syntax", { field: name, message, remedy })];
}

/** A no-break space is a letter to YAML: after a colon it makes one word of a name and its value. */
function checkNoBreakSpaces(yaml: YamlText, { token }: YamlSpot): Problem[] {
  if (token.type !== "scalar" || !token.source.includes("\u00A0")) return [];
  return [...token.source.matchAll(/^[ \t]*\u00A0|^[ \t]*[A-Za-z][\w-]*:\u00A0/gm)].map((match) => {
    const name = /[\w-]+(?=:)/.exec(match[0])?.[0];
    return problemAt(yaml, token.offset + match.index + match[0].length - 1, "yaml-nbsp", {
      field: name ?? null,
      message:
        name === undefined
          ? "There is a no-break space before the words here."
          : "There is a no-break space after the colon, so the field is not seen.",
      remedy: "Delete the space and press the space bar.",
    });
  });
}
