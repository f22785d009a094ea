import { findPost, typeOfDecisionMaker } from "../facts/post.ts";
import { nameOfWard } from "../facts/wards.ts";
import type { ImportedRecord } from "../imported-record.ts";
import type { ContentFolder } from "./content-folder.ts";
import { appendNamed, findNamed, type NamedEntry, type NamedList } from "./named-list.ts";
import { freeSlug } from "./slug.ts";

/** The decision maker a record names, added to the folder's list where it lacks them. Undefined for a person alone. */
export function addDecisionMaker(
  record: ImportedRecord,
  folder: ContentFolder,
  remarks: string[],
): NamedEntry | undefined {
  const name =
    record.to?.name ??
    (record.facts.decisionMaker === undefined ? undefined : findPost(record.facts.decisionMaker));
  if (name === undefined) {
    if (record.facts.decisionMaker)
      remarks.push(`“${record.facts.decisionMaker}” names no post or body, so no decision maker is set.`);
    return undefined;
  }
  const known = findNamed(folder.decisionMakers, name);
  if (known) return known;
  const entry = { id: freeId(name, folder.decisionMakers), name, type: typeOfDecisionMaker(name) };
  folder.decisionMakers = appendNamed(folder.decisionMakers, entry);
  remarks.push(`“${name}” was added to decision-makers.yml as ${entry.id} (${entry.type}).`);
  return entry;
}

/** The ids of the wards a record names, added to the folder's list where it lacks them. */
export function addWards(
  { facts }: ImportedRecord,
  folder: ContentFolder,
  remarks: string[],
): "all" | string[] | undefined {
  if (facts.wards === undefined || facts.wards === "all") return facts.wards;
  const ids = facts.wards.map((written) => addWard(nameOfWard(written), folder, remarks));
  return [...new Set(ids)];
}

function addWard(name: string, folder: ContentFolder, remarks: string[]): string {
  const known = findNamed(folder.wards, name);
  if (known) return known.id;
  const entry = { id: freeId(name, folder.wards), name };
  folder.wards = appendNamed(folder.wards, entry);
  remarks.push(`“${name}” was added to wards.yml as ${entry.id}.`);
  return entry.id;
}

function freeId(name: string, list: NamedList): string {
  return freeSlug(name, (slug) => list.entries.some(({ id }) => id === slug));
}
