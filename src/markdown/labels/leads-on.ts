/** Whether words have more to come: "the following:". */
export function leadsOn(words: string): boolean {
  return /[:–—]$/.test(words.trimEnd());
}
