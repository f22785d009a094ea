import { posix } from "node:path";
import type { Passages } from "./passages.ts";
import { unpack } from "./unpack.ts";
import { walkXml } from "./walk-xml.ts";

/** A sheet that is shown when the file is opened. */
interface Sheet {
  readonly name: string;
  readonly relationId: string;
}

const workbookPath = "xl/workbook.xml";
const relationsPath = "xl/_rels/workbook.xml.rels";

/**
 * The text of an Excel file: each sheet's name, then its rows, cells parted by commas. Numbers are as they are stored, days
 * included: the count of days since 1900 that a format shows as a day. Hidden sheets are left out, as a reader sees none.
 * Source: ISO/IEC 29500-1, part 18.
 */
export function readXlsx(bytes: Uint8Array, passages: Passages): void {
  const parts = unpack(
    bytes,
    (name) => /^xl\/.*\.(?:xml|rels)$/.test(name) && !/^xl\/(?:theme|drawings)/.test(name),
  );
  const relations = readRelations(getPart(parts, relationsPath));
  const strings = readStrings(parts[relations.shared ?? ""]);
  for (const { name, relationId } of readSheets(getPart(parts, workbookPath))) {
    const path = relations.targets.get(relationId);
    passages.add(name);
    if (path !== undefined && !passages.isFull()) readRows(getPart(parts, path), strings, passages);
  }
}

function getPart(parts: Readonly<Record<string, Uint8Array>>, path: string): Uint8Array {
  const part = parts[path];
  if (part === undefined) throw new Error(`There is no ${path} in the file.`);
  return part;
}

function readSheets(workbook: Uint8Array): Sheet[] {
  const sheets: Sheet[] = [];
  walkXml(workbook, {
    ...ignoring,
    open(name, attributes) {
      if (name !== "sheet" || (attributes["state"] ?? "visible") !== "visible") return;
      sheets.push({ name: attributes["name"] ?? "", relationId: idIn(attributes) });
    },
  });
  return sheets;
}

/** The id of a relation is `r:id`, under whatever prefix. */
function idIn(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1] ?? "";
}

function readRelations(bytes: Uint8Array): { targets: Map<string, string>; shared: string | undefined } {
  const targets = new Map<string, string>();
  let shared: string | undefined;
  walkXml(bytes, {
    ...ignoring,
    open(name, { Id: id = "", Target: target = "", Type: type = "" }) {
      if (name !== "Relationship") return;
      const path = posix.resolve("/xl", target).slice(1);
      if (type.endsWith("/worksheet")) targets.set(id, path);
      if (type.endsWith("/sharedStrings")) shared = path;
    },
  });
  return { targets, shared };
}

/** The strings that cells share, without the sounds that stand beside Japanese ones. */
function readStrings(bytes: Uint8Array | undefined): string[] {
  const strings: string[] = [];
  if (bytes === undefined) return strings;
  let [text, isText, isSound] = ["", false, false];
  walkXml(bytes, {
    isDone: () => false,
    open(name) {
      if (name === "si") text = "";
      if (name === "t") isText = true;
      if (name === "rPh") isSound = true;
    },
    text(piece) {
      if (isText && !isSound) text += piece;
    },
    close(name) {
      if (name === "t") isText = false;
      if (name === "rPh") isSound = false;
      if (name === "si") strings.push(text);
    },
  });
  return strings;
}

function readRows(sheet: Uint8Array, strings: readonly string[], passages: Passages): void {
  let cells: string[] = [];
  let [type, value, isValue] = ["", "", false];
  walkXml(sheet, {
    isDone: passages.isFull,
    open(name, attributes) {
      if (name === "c") [type, value] = [attributes["t"] ?? "n", ""];
      if (name === "v" || name === "t") isValue = true;
    },
    text(piece) {
      if (isValue) value += piece;
    },
    close(name) {
      if (name === "v" || name === "t") isValue = false;
      if (name === "c") cells.push((type === "s" ? strings[Number(value)] : value) ?? "");
      if (name !== "row") return;
      passages.add(cells.filter((cell) => cell.trim() !== "").join(", "));
      cells = [];
    },
  });
}

const ignoring = { close: () => {}, text: () => {}, isDone: () => false };
