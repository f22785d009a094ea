const safeSchemes = ["http:", "https:", "mailto:", "tel:"];

/** What a browser passes over; a character that could not be decoded is no better. */
const unseen = /[\p{Cc}\p{Cf}\s\uFFFD]+/gu;

/** The scheme an address would have in a browser, which passes over control characters and spaces; null for a relative one. */
function schemeOf(address: string): string | null {
  const seen = address.replace(unseen, "");
  return /^[a-z][a-z0-9+.-]*:/i.exec(seen)?.[0].toLowerCase() ?? null;
}

/** True for an address that may run as a program, read a disk, or leave the site without saying so. */
export function isUnsafe(address: string): boolean {
  const scheme = schemeOf(address);
  if (scheme === null) return /^[/\\]{2}/.test(address.replace(unseen, ""));
  return !safeSchemes.includes(scheme);
}

/** True for an address that must lead to a place in the register: `#para-5`, `appendix-2.pdf`, `/decisions/2020/0143/`. */
export function isWithinRegister(address: string): boolean {
  return address.trim() !== "" && schemeOf(address) === null && !isUnsafe(address);
}
