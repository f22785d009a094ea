import type { z } from "zod";
import { formatFieldPath } from "../problems/field-path.ts";
import { type Locate, type Problem, problem } from "../problems/problem.ts";
import { checkPlainValues } from "./check-plain-values.ts";
import { describeFault } from "./describe-fault.ts";
import { describeUnknownKey } from "./describe-unknown-key.ts";
import type { FieldFault } from "./field-fault.ts";
import { findEntryExample, findExample, findSchemaAt, valueAt } from "./schema-shape.ts";

/** What a record is parsed from: its plain values, and where each stands. `SourceData` is one. */
export interface RecordData {
  value: unknown;
  locate: Locate;
}

/** A typed record, or null where its fields are not all right; and everything that is wrong with them. */
export interface ParsedRecord<Value> {
  value: Value | null;
  problems: Problem[];
}

/** Checks a record against its schema and tells every fault of every field at once, each where it stands. */
export function parseRecord<Schema extends z.ZodType>(
  schema: Schema,
  data: RecordData,
): ParsedRecord<z.output<Schema>> {
  const plain = checkPlainValues(data.value, data.locate);
  const result = schema.safeParse(data.value);
  if (result.success) return { value: result.data, problems: plain };
  const faults = result.error.issues.flatMap((issue) => tellIssue(schema, data, issue, []));
  return { value: null, problems: [...tellOnce(faults), ...plain] };
}

/** A problem, and the fields whose own faults come of the same slip. */
interface Fault {
  problem: Problem;
  explains: string | null;
  isShared: boolean;
}

/** One slip is one problem: a name misspelt is not also a name that is missing. */
function tellOnce(faults: readonly Fault[]): Problem[] {
  const explained = new Set(faults.map(({ explains }) => explains));
  const isEcho = (fault: Fault, at: number) =>
    fault.isShared
      ? faults.findIndex(({ isShared, explains }) => isShared && explains === fault.explains) < at
      : fault.problem.field !== null && explained.has(fault.problem.field);
  return faults.filter((fault, at) => !isEcho(fault, at)).map((fault) => fault.problem);
}

type Issue = z.core.$ZodIssue;

function tellIssue(
  schema: z.ZodType,
  data: RecordData,
  issue: Issue,
  above: readonly PropertyKey[],
): Fault[] {
  const path = [...above, ...issue.path];
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => tellUnknownKey(schema, data, path, key));
  const meant = issue.code === "invalid_union" ? findMeantBranch(issue.errors) : undefined;
  if (meant !== undefined) return meant.flatMap((inner) => tellIssue(schema, data, inner, path));
  const fault = describeField(schema, data, issue, path);
  const { id, message, remedy } = describeFault(fault);
  const told = problem(id, data.locate(path), { field: formatFieldPath(path), message, remedy });
  return [{ problem: told, explains: null, isShared: false }];
}

/** The form of a union that was meant: the one whose own kind fits and whose insides do not. */
function findMeantBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  return branches.find((issues) => issues.length > 0 && issues.every(isAboutInsides));
}

function isAboutInsides({ path, code }: Issue): boolean {
  return path.length > 0 || (code !== "invalid_type" && code !== "invalid_value");
}

function describeField(
  schema: z.ZodType,
  { value }: RecordData,
  issue: Issue,
  path: readonly PropertyKey[],
): FieldFault {
  const own = findSchemaAt(schema, path, value);
  const written = valueAt(value, path);
  const last = path.at(-1);
  // An entry of a list has no name or example of its own: the list's serve.
  const named = typeof last === "number" ? path.slice(0, -1) : path;
  const listExample = typeof last === "number" ? findExample(findSchemaAt(schema, named, value)) : undefined;
  return {
    issue,
    path,
    value: written,
    name: String(named.at(-1) ?? ""),
    isEntry: typeof last === "number",
    example: findExample(own) ?? (Array.isArray(listExample) ? listExample[0] : undefined),
    entryExample: findEntryExample(own),
    isRequired: own === null || !own.safeParse(undefined).success,
    form:
      typeof written === "number"
        ? (own?.safeParse(String(written)).error?.issues[0]?.message ?? null)
        : null,
  };
}

function tellUnknownKey(
  schema: z.ZodType,
  { value, locate }: RecordData,
  path: readonly PropertyKey[],
  key: string,
): Fault {
  const parent = findSchemaAt(schema, path, value);
  const { id, message, remedy, explains, isShared } = describeUnknownKey(parent, valueAt(value, path), key);
  const field = formatFieldPath([...path, key]);
  return {
    problem: problem(id, locate([...path, key], "key"), { field, message, remedy }),
    explains: explains === null ? null : formatFieldPath([...path, explains]),
    isShared,
  };
}
