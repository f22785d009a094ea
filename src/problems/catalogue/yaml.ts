import { defineProblems } from "../catalogue-entry.ts";

export const yamlProblems = defineProblems({});
