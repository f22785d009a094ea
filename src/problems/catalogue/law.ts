import { keyAndCallInProblems } from "./law-key-and-call-in.ts";
import { statementProblems } from "./law-statement.ts";

/** What can be wrong by the law of the regime a decision was taken under. Only records written here are judged by it. */
export const lawProblems = { ...statementProblems, ...keyAndCallInProblems };
