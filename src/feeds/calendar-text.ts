/** Control characters, which no text may hold; a tab and a line's end it may. */
const notText = /[^\P{Cc}\t\n\r]/gu;

/** Text as the value of a property of type TEXT. Source: RFC 5545 s 3.3.11. */
export function escapeCalendarText(text: string): string {
  return text
    .replace(notText, "")
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n?|\n/g, "\\n");
}
