import type { Register, RegisterResult } from "../register/register.ts";
import { settingsFrom } from "../settings.ts";
import { takeOver } from "./hand-over.ts";

/** The register every page is made from: the one a build handed over or, under `astro dev`, one read now. */
export const register: Register = takeOver() ?? (await readNow());

async function readNow(): Promise<Register> {
  const { loadRegister } = await import("../register/load-register.ts");
  const { contentPath, today } = settingsFrom([], process.env);
  const result = await loadRegister(contentPath, today);
  if (result.ok) return result.register;
  throw new Error(describe(result.problems));
}

type Problems = Extract<RegisterResult, { ok: false }>["problems"];

function describe(problems: Problems): string {
  const lines = problems.map(
    ({ path, line, column, message, remedy, id }) =>
      `${path}:${line}:${column}  ${message} ${remedy} [${id}]`,
  );
  return ["The content cannot be shown until this is put right:", ...lines].join("\n");
}
