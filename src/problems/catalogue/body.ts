import { defineProblems } from "../catalogue-entry.ts";

export const bodyProblems = defineProblems({});
