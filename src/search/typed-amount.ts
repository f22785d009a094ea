/**
 * With thousands parted by commas or not; pence, where there are any, in two figures. Fifteen figures are more than any
 * council has, and as many as are reckoned with exactly.
 */
const written = /^(?<sign>£\s?)?(?<pounds>\d{1,3}(?:,\d{3}){1,3}|\d{1,12})(?:\.(?<pence>\d{2}))?$/;

/** What is written without a pound sign or commas and is shorter than this may be a year or the number of anything. */
const fewestFigures = 5;

/** An amount of money as a reader types it, such as `7,481,658` or `£93.50`, in pence; null for whatever else it may be. */
export function parseTypedAmount(typed: string): number | null {
  const found = written.exec(typed.trim())?.groups;
  if (found === undefined) return null;
  const { sign, pounds = "", pence = "00" } = found;
  const looksLikeMoney = sign !== undefined || pounds.includes(",") || pounds.length >= fewestFigures;
  return looksLikeMoney ? Number(pounds.replaceAll(",", "")) * 100 + Number(pence) : null;
}
