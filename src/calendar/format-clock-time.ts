const clockTimePattern = /^([01]\d|2[0-3]):([0-5]\d)$/;

/**
 * A time of day as people read it, from `HH:MM` on the 24-hour clock: `9am`, `4:30pm`, `noon`, `midnight`.
 * Throws on anything else. Source: the GOV.UK style guide, which writes times so, but says midday.
 */
export function formatClockTime(time: string): string {
  const [, hours, minutes] = clockTimePattern.exec(time) ?? [];
  if (hours === undefined)
    throw new RangeError(`A clock time must be HH:MM; this is ${JSON.stringify(time)}.`);
  if (time === "12:00") return "noon";
  if (time === "00:00") return "midnight";
  const hour = Number(hours) % 12 || 12;
  return `${hour}${minutes === "00" ? "" : `:${minutes}`}${Number(hours) < 12 ? "am" : "pm"}`;
}
