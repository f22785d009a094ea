import type { YAMLParseError } from "yaml";
import type { Problem, ProblemDetails } from "../problems/problem.ts";

type Told = {
  id: Extract<Problem["id"], "yaml-syntax" | "yaml-tab" | "yaml-smart-quote">;
  details: ProblemDetails;
};

/** Says an error of the YAML parser in an officer's words; `line` is the line of the file it stands on. */
export function describeYamlError(error: YAMLParseError, line: string): Told {
  if (error.code === "TAB_AS_INDENT" || /^ *\t/.test(line)) return { id: "yaml-tab", details: tab };
  if (entryRun.test(line)) return { id: "yaml-syntax", details: noSpaceAfterHyphen };
  const [, name, value = ""] = fieldOnLine.exec(line) ?? [];
  const field = name ?? null;
  if (/^[“”‘’]/.test(value))
    return { id: "yaml-smart-quote", details: { field, message: curly, remedy: quoteWhole(line) } };
  return { id: "yaml-syntax", details: { field, ...describeSyntax(error, line) } };
}

const fieldOnLine = /^[ \t]*(?:- +)?([A-Za-z][\w-]*):(?:[ \t]+(.*?))?[ \t]*$/;
const entryRun = /^[ \t]*-[A-Za-z"'“‘£[{]/;
const curly = "The value begins with a curly quote, which does not hold it together.";
/** A hyphen with no space after it, which YAML takes for the first letter of a word. */
export const noSpaceAfterHyphen: ProblemDetails = {
  message: "A hyphen that begins an entry of a list must have a space after it.",
  remedy: "Put a space after the hyphen, on this line and on others like it.",
};
const tab: ProblemDetails = {
  message: "The line is set in with a tab, and must be set in with spaces.",
  remedy: "Delete the tab and press the space bar twice.",
};

function describeSyntax(error: YAMLParseError, line: string): ProblemDetails {
  switch (error.code) {
    case "BLOCK_AS_IMPLICIT_KEY":
      return /:\s.*:(?:\s|$)/.test(line) ? secondColon(line) : setIn;
    case "MULTILINE_IMPLICIT_KEY":
      return /^\s*-\s/.test(line) ? strayEntry : noColonOn(line);
    case "BAD_SCALAR_START":
      return {
        message: `A value must not begin with "${firstOfValue(line)}" unless it is in quotes.`,
        remedy: quoteWhole(line),
      };
    case "MISSING_CHAR":
      return /quote/.test(error.message) ? quoteOpen : noColonOn(line);
    case "BAD_DQ_ESCAPE":
      return {
        message: "A backslash inside double quotes has a meaning of its own.",
        remedy: "Write the backslash twice: \\\\.",
      };
    case "BAD_INDENT":
      return /Flow/.test(error.message) ? bracketOpen : setIn;
    case "BLOCK_IN_FLOW":
      return commaMissing;
    case "UNEXPECTED_TOKEN":
      return describeUnexpected(error, line);
    default:
      return { message: "This line cannot be read as a field and its value.", remedy: quoteWhole(line) };
  }
}

function describeUnexpected(error: YAMLParseError, line: string): ProblemDetails {
  if (/at node end/.test(error.message)) {
    const remedy = quoteWhole(line);
    return {
      message:
        "There are words after the end of the value: a value that begins with a quote or a bracket ends where that closes.",
      remedy,
    };
  }
  if (/block-seq-ind/.test(error.message)) {
    return {
      message: "A list must begin on the line below the field's name.",
      remedy:
        "Put each entry on its own line, after two spaces, a hyphen and a space. If it is no list, put the whole value in straight double quotes.",
    };
  }
  return /flow|}|\]/i.test(error.message)
    ? bracketOpen
    : { message: "This line cannot be read as a field and its value.", remedy: quoteWhole(line) };
}

const setIn: ProblemDetails = {
  message: "The line is not set in as the lines above it are.",
  remedy: "Start fields of one kind at the same column, with spaces.",
};
const noColon: ProblemDetails = {
  message: "This line has no colon and space after the field's name.",
  remedy: "Write the field's name, a colon, a space and the value, such as title: Harbour crossing.",
};
/** `status:approved` and `status = approved`, shown as they should be. */
function noColonOn(line: string): ProblemDetails {
  const [, name, value] = /^\s*([A-Za-z]\w*)\s*[:=]\s*(\S.*?)\s*$/.exec(line) ?? [];
  return name === undefined || line.length > 120
    ? noColon
    : { ...noColon, remedy: `Write ${name}: ${value}` };
}

const strayEntry: ProblemDetails = {
  message: "This entry of a list does not stand below a field of its own.",
  remedy: "Put the field's name and a colon on the line above, with nothing after the colon.",
};
const quoteOpen: ProblemDetails = {
  message: "The quote that opens this value is never closed.",
  remedy: "Put a straight quote of the same kind at the end of the value.",
};
const commaMissing: ProblemDetails = {
  message: "Between { and } a comma must stand after each value, and there is a second colon before one.",
  remedy:
    "Put a comma before the next field's name or, if the colon is part of the value, put the whole value in straight double quotes.",
};
const bracketOpen: ProblemDetails = {
  message: "A bracket that opens here is not closed, or does not fit what is in it.",
  remedy: "Close each [ with ] and each { with }, and put a comma between entries.",
};

function secondColon(line: string): ProblemDetails {
  return {
    message: "The value has a colon in it, so where the value begins is not clear.",
    remedy: quoteWhole(line),
  };
}

function firstOfValue(line: string): string {
  const [, , value = line.trim()] = fieldOnLine.exec(line) ?? [];
  return value.slice(0, 1);
}

/** Shows the line as it should be, where it is short enough to read. */
function quoteWhole(line: string): string {
  const [, name, value] = fieldOnLine.exec(line) ?? [];
  if (name === undefined || value === undefined || line.length > 120)
    return "Put the whole value in straight double quotes.";
  return `Put the whole value in straight double quotes: ${name}: ${JSON.stringify(unquote(value))}`;
}

function unquote(value: string): string {
  return /^(["'“‘])(.*)(["'”’])$/.exec(value)?.[2] ?? value;
}
