/** With a pound sign, or with commas between thousands: 2020 alone is a year. */
const amount = /^£\s*\d+(?:,\d{3})*(?:\.\d\d)?$|^\d{1,3}(?:,\d{3})+(?:\.\d\d)?$/;

/** Whether what was typed is a sum of money and nothing else: `7,481,658`, `£640`. */
export function isWrittenAmount(typed: string): boolean {
  return amount.test(typed.trim());
}
