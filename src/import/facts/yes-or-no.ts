/** Yes or no as a form says it, `Yes`, `YES .`, `No`, `Not for call-in`; undefined for anything that is neither. */
export function parseYesOrNo(value: string): boolean | undefined {
  if (/^\s*yes\b/i.test(value)) return true;
  if (/^\s*(?:no\s*[.;]?\s*$|no\b\s*[-–,:]|not? (?:for|subject to) call[ -]?in)/i.test(value)) return false;
  return undefined;
}
