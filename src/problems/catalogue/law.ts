import { defineProblems } from "../catalogue-entry.ts";

export const lawProblems = defineProblems({});
