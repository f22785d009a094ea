import { defineProblems } from "../catalogue-entry.ts";

export const foldersProblems = defineProblems({});
