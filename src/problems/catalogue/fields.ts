import { defineProblems } from "../catalogue-entry.ts";

export const fieldsProblems = defineProblems({});
