import { countOf } from "./count-words.ts";

/** A shape of the map in words: `Staithe: 12 matters name it`. */
export function describeShape(name: string, named: number): string {
  if (named === 0) return `${name}: no matter names it`;
  return `${name}: ${countOf(named, "matter")} ${named === 1 ? "names" : "name"} it`;
}

/** How strongly a shape is coloured, from 0 for none to 4 for the most: in even steps. */
export function shadeOf(named: number, most: number): number {
  return most === 0 ? 0 : Math.ceil((4 * named) / most);
}
