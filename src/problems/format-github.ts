import { problemCatalogue } from "./catalogue.ts";
import type { Problem } from "./problem.ts";
import { sortProblems } from "./sort-problems.ts";

/**
 * Every problem as a GitHub workflow command, which shows it beside the line it is about.
 * Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function formatProblemsAsGithub(problems: readonly Problem[]): string {
  return sortProblems(problems).map(formatCommand).join("\n");
}

function formatCommand(problem: Problem): string {
  const { id, severity, path, line, column, field, message, remedy } = problem;
  const command = severity === "error" ? "error" : "warning";
  const properties = {
    file: path,
    line: String(line),
    col: String(column),
    title: problemCatalogue[id].title,
  };
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
  const said = `${field === null ? "" : `${field}: `}${message} ${remedy} [${id}]`;
  return `::${command} ${listed.join(",")}::${escapeData(said)}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
