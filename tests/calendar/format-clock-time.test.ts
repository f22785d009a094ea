import { expect, test } from "vitest";
import { formatClockTime } from "../../src/calendar/format-clock-time.ts";

test.each([
  ["00:00", "midnight"],
  ["00:30", "12:30am"],
  ["09:00", "9am"],
  ["11:59", "11:59am"],
  ["12:00", "noon"],
  ["12:30", "12:30pm"],
  ["16:00", "4pm"],
  ["16:30", "4:30pm"],
  ["23:59", "11:59pm"],
])("%s is read as %s", (time, formatted) => {
  expect(formatClockTime(time)).toBe(formatted);
});

test.each(["end-of-day", "4pm", "24:00", "9:00", "16:60"])(
  "throws for %j, which is no clock time",
  (time) => {
    expect(() => formatClockTime(time)).toThrow(RangeError);
  },
);
