import { calendarDate } from "../../src/calendar/calendar-date.ts";
import { loadRegister } from "../../src/register/load-register.ts";
import { getMatter } from "../../src/register/queries.ts";
import type { Matter, Register } from "../../src/register/register.ts";

/** The register of a fixture, which must have nothing wrong. */
export async function loadFixture(situation: string, asOf: string): Promise<Register> {
  const result = await loadRegister(`tests/fixtures/${situation}/content`, calendarDate(asOf));
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
  return result.register;
}

/** One matter of a fixture. */
export async function loadFixtureMatter(
  situation: string,
  reference: string,
  asOf = "2026-06-01",
): Promise<Matter> {
  return getMatter(await loadFixture(situation, asOf), reference);
}
