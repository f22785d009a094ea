import { defineProblems } from "../catalogue-entry.ts";

export const councilProblems = defineProblems({});
