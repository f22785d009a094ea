import { findLabel } from "../find-label.ts";
import { foldSpaces, joinWrapped } from "../fold-spaces.ts";

/**
 * Some records begin with a grid of two labels side by side, each with its value below. Gives the same lines with the
 * grid as labels and values one below the other; lines without a grid come back as they are.
 */
export function splitFrontGrid(lines: readonly string[]): string[] {
  const at = lines.findIndex(
    (line) => cellsOf(line).length === 2 && cellsOf(line).every((cell) => findLabel(cell)),
  );
  if (at < 0) return [...lines];
  const [left = "", right = ""] = cellsOf(lines[at] ?? "");
  const { cells, end } = readCells(lines, at + 1);
  return [...lines.slice(0, at), `${left} ${cells[0]}`, "", `${right} ${cells[1]}`, "", ...lines.slice(end)];
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .split(/\s{3,}/)
    .filter((cell) => cell !== "");
}

/** Reads the values until the first line that begins at the margin; a value on its own is the left one's. */
function readCells(lines: readonly string[], start: number): { cells: [string, string]; end: number } {
  const cells: [string, string] = ["", ""];
  let end = start;
  for (; end < lines.length && /^\s|^$/.test(lines[end] ?? ""); end++) {
    const [left = "", right = ""] = cellsOf(lines[end] ?? "");
    cells[0] = joinWrapped(cells[0], foldSpaces(left));
    cells[1] = foldSpaces(`${cells[1]} ${right}`);
  }
  return { cells, end };
}
