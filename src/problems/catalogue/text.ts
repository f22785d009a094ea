import { defineProblems } from "../catalogue-entry.ts";

export const textProblems = defineProblems({});
