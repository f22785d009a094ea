import { cpSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Where the matters of the content that is edited lie. */
export const matters = "decisions/2026";

/** What an officer might do to the fixture's content, given its folder. */
export const edits = {
  "add a matter": addMatter,
  "delete a matter": deleteMatter,
  "rename a folder": renameFolder,
  "move a matter between years": moveBetweenYears,
  "edit a decision": (content) =>
    change(content, `${matters}/${quay(content)}/decision.md`, (text) => `${text}\nA further sentence.\n`),
  "edit a title": (content) =>
    change(content, `${matters}/${quay(content)}/decision.md`, (text) =>
      text.replace(/^title: (.*)$/m, 'title: "Lamps again"'),
    ),
  "edit a report": (content) =>
    change(content, `${matters}/${quay(content)}/report.md`, (text) => `${text}\n9. One more paragraph.\n`),
  "rename a ward": (content) =>
    change(content, "wards.yml", (text) => text.replace(/name: Eastgate\w*/, (name) => `${name}x`)),
  "rename a decision maker": (content) =>
    change(content, "decision-makers.yml", (text) =>
      text.replace(/name: Cabinet Member for Streets\w*/, (name) => `${name}x`),
    ),
  "change the council": (content) =>
    change(content, "council.yml", (text) => text.replace(/^name: (.*)$/m, (line) => `${line} Borough`)),
  "touch a file": (content) =>
    utimesSync(join(content, matters, quay(content), "decision.md"), new Date(), new Date()),
  "set the clock back": (content) => utimesSync(join(content, "council.yml"), new Date(0), new Date(0)),
} satisfies Record<string, (content: string) => void>;

/** The folder of the fixture's own matter. */
export function quay(content: string): string {
  return listFolders(content)[0] ?? "";
}

/** The folders under `decisions/2026`, oldest name first: the fixture's own, and those edits have added. */
function listFolders(content: string): string[] {
  return readdirSync(join(content, matters)).sort();
}

function change(content: string, file: string, edit: (text: string) => string): void {
  const path = join(content, file);
  writeFileSync(path, edit(readFileSync(path, "utf8")));
}

/** Adds a copy of the fixture's matter under the next number. */
function addMatter(content: string): void {
  const number = String(Number(listFolders(content).at(-1)?.slice(0, 4)) + 1).padStart(4, "0");
  const target = `${matters}/${number}-added`;
  cpSync(join(content, matters, quay(content)), join(content, target), { recursive: true });
  refer(content, target, `2026/${number}`);
}

function refer(content: string, target: string, reference: string): void {
  for (const name of readdirSync(join(content, target)).filter((file) => file.endsWith(".md")))
    change(content, `${target}/${name}`, (text) =>
      text.replace(/^reference: .*$/m, `reference: ${reference}`),
    );
}

/** The last folder that an edit added, if one is left. */
function lastAdded(content: string): string | undefined {
  const last = listFolders(content).at(-1);
  return last === quay(content) ? undefined : last;
}

function deleteMatter(content: string): void {
  const last = lastAdded(content);
  if (last !== undefined) rmSync(join(content, matters, last), { recursive: true });
}

function renameFolder(content: string): void {
  const last = lastAdded(content);
  if (last === undefined) return;
  const renamed = last.endsWith("-renamed")
    ? last.replace("-renamed", "-added")
    : `${last.slice(0, 4)}-renamed`;
  move(content, last, `${matters}/${renamed}`);
}

function move(content: string, folder: string, target: string): void {
  rmSync(join(content, target), { recursive: true, force: true });
  cpSync(join(content, matters, folder), join(content, target), { recursive: true });
  rmSync(join(content, matters, folder), { recursive: true });
}

/** Its number goes with it, under the other year. */
function moveBetweenYears(content: string): void {
  const last = lastAdded(content);
  if (last === undefined) return;
  const number = last.slice(0, 4);
  const target = `decisions/2025/${number}-moved`;
  move(content, last, target);
  refer(content, target, `2025/${number}`);
}
