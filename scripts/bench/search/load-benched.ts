import type { CalendarDate } from "../../../src/calendar/calendar-date.ts";
import { loadRegister } from "../../../src/register/load-register.ts";
import type { Register } from "../../../src/register/register.ts";
import { UsageError } from "../../../src/settings.ts";

/** The register whose search is measured. */
export async function loadBenched(contentPath: string, today: CalendarDate): Promise<Register> {
  const loaded = await loadRegister(contentPath, today);
  if (loaded.ok) return loaded.register;
  throw new UsageError(`${contentPath} must hold content without problems; check it with: npm run check`);
}
