import { Composer, isMap, isSeq, type ParsedNode } from "yaml";
import type { Problem } from "../problems/problem.ts";
import { blameYamlError } from "./blame-yaml-error.ts";
import { checkYamlMarks } from "./check-yaml-marks.ts";
import { checkYamlValues } from "./check-yaml-values.ts";
import { describeYamlError } from "./describe-yaml-error.ts";
import { locateIn } from "./locate-field.ts";
import { plainValue } from "./plain-value.ts";
import { readQuickYaml } from "./quick-yaml.ts";
import type { SourceData } from "./source-content.ts";
import { problemAt, type YamlText } from "./yaml-text.ts";
import { listYamlTokens, type YamlTokens } from "./yaml-tokens.ts";

/** What a YAML file must be at its top: fields, or entries. */
export type YamlShape = "map" | "list";

/** Values and what is wrong with them; no values where the text cannot be read for certain. */
export interface ParsedYaml {
  data: SourceData | null;
  problems: Problem[];
}

/**
 * Reads YAML 1.2 with the core schema, where dates and `yes` stay the words they are.
 * What YAML lets an author say by accident (notes that cut values, numbers that change, aliases, tags) is refused.
 */
export function parseYaml(yaml: YamlText, shape: YamlShape): ParsedYaml {
  const quick = shape === "map" ? readQuickYaml(yaml.text) : undefined;
  if (quick === undefined) return parseYamlInFull(yaml, shape);
  return { data: { path: yaml.path, value: quick, locate: locateIn(yaml) }, problems: [] };
}

/** Reads YAML by all its rules, whatever is in it. */
export function parseYamlInFull(yaml: YamlText, shape: YamlShape): ParsedYaml {
  const found = listYamlTokens(yaml.text);
  const marks = checkYamlMarks(yaml, found);
  const values = checkYamlValues(yaml, found.spots);
  // After a directive the parser reads every line as a stumble, and it may not look into what is too deep.
  const unread = found.tooDeep !== null || found.tokens.some(({ type }) => type === "directive");
  if (unread) return { data: null, problems: [...marks, ...values] };
  const cut = values.filter(({ id }) => id === "yaml-comment-cut-value");
  const { contents, faults, isBroken } = compose(yaml, found, [...marks, ...cut]);
  const broken = [...marks, ...faults];
  if (broken.length > 0 || isBroken)
    return { data: null, problems: [...broken, ...values.map(withoutParents)] };
  const wrong = checkShape(yaml, contents, shape);
  if (wrong !== null) return { data: null, problems: [wrong, ...values] };
  const twice: Problem[] = [];
  const value = plainValue(yaml, contents, [], twice);
  return { data: { path: yaml.path, value, locate: locateIn(yaml) }, problems: [...values, ...twice] };
}

function compose(
  yaml: YamlText,
  { tokens, spots }: YamlTokens,
  told: readonly Problem[],
): { contents: ParsedNode | null; faults: Problem[]; isBroken: boolean } {
  const composer = new Composer({ schema: "core", stringKeys: true, uniqueKeys: false });
  const documents = [...composer.compose(tokens, true, yaml.text.length)];
  const explained = new Set(told.map(({ line }) => line));
  const faults: Problem[] = [];
  const errors = documents.flatMap((document) => document.errors);
  for (const error of errors) {
    const offset = blameYamlError(error, spots);
    const { id, details } = describeYamlError(error, yaml.lines.lineAt(offset));
    const fault = problemAt(yaml, offset, id, details);
    // One slip makes the parser stumble several times on its line: the first stumble is the one to tell.
    if (!explained.has(fault.line)) faults.push(fault);
    explained.add(fault.line).add(yaml.lines.positionAt(error.pos[0]).line);
  }
  return {
    contents: (documents[0]?.contents ?? null) as ParsedNode | null,
    faults,
    isBroken: errors.length > 0,
  };
}

/** Once the parser has stumbled, what it takes a field to stand in may be an accident. */
function withoutParents(told: Problem): Problem {
  return { ...told, field: told.field?.split(".").at(-1) ?? null };
}

function checkShape(yaml: YamlText, contents: ParsedNode | null, shape: YamlShape): Problem | null {
  if (shape === "map" ? isMap(contents) : isSeq(contents)) return null;
  const offset = contents?.range[0] ?? 0;
  return problemAt(yaml, offset, "yaml-not-a-map", shape === "map" ? notFields : notList);
}

const notFields = {
  message: "There are no fields here: each must be a name, a colon, a space and a value.",
  remedy: "Write each field on its own line, such as title: Harbour crossing.",
};
const notList = {
  message: "There is no list here: each entry must begin with a hyphen and a space.",
  remedy: "Begin each entry on a new line, such as - id: harbour-east.",
};
