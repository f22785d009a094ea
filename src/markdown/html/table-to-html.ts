import type { Element, ElementContent, Properties } from "hast";
import type { Table, TableCell } from "mdast";
import type { State } from "mdast-util-to-hast";

/** A table, in a region that can be scrolled by keyboard. Rows keep every cell the source wrote. */
export function tableToHtml(state: State, table: Table, number: number): Element {
  const [head, ...rows] = table.children;
  const headRow = head ? [section(state, "thead", [row(state, table, head.children, true)])] : [];
  const body =
    rows.length === 0
      ? []
      : [
          section(
            state,
            "tbody",
            rows.map(({ children }) => row(state, table, children, false)),
          ),
        ];
  const element = make("table", { className: ["body-table"] }, state.wrap([...headRow, ...body], true));
  const region = { className: ["table-region"], tabIndex: 0, ariaLabel: `Table ${number}` };
  return make("section", region, state.wrap([element], true));
}

function section(state: State, tagName: "thead" | "tbody", rows: Element[]): Element {
  return make(tagName, {}, state.wrap(rows, true));
}

function row(state: State, table: Table, cells: readonly TableCell[], isHead: boolean): Element {
  const width = Math.max(table.align?.length ?? 0, cells.length);
  const all = Array.from({ length: width }, (_, i) =>
    cell(state, cells[i], table.align?.[i] ?? null, isHead),
  );
  return make("tr", {}, state.wrap(all, true));
}

/** A head cell with no words is no heading, and is not announced as one. */
function cell(
  state: State,
  source: TableCell | undefined,
  align: "left" | "center" | "right" | null,
  isHead: boolean,
): Element {
  const children = source ? state.all(source) : [];
  const isHeading = isHead && children.length > 0;
  const properties: Properties = {
    ...(isHeading ? { scope: "col" } : {}),
    ...(align ? { className: [`align-${align}`] } : {}),
  };
  return make(isHeading ? "th" : "td", properties, children);
}

function make(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: "element", tagName, properties, children };
}
