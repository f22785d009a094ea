import { defineProblems } from "../catalogue-entry.ts";

export const referencesProblems = defineProblems({});
