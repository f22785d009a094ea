import { defineProblems } from "../catalogue-entry.ts";

export const datesProblems = defineProblems({});
