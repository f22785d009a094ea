/** How many octets a line may have, its end not counted. Source: RFC 5545 s 3.1. */
const mostOctets = 75;

/**
 * A content line cut into lines that are short enough, each after the first beginning with a space that stands for no
 * character. Octets are counted and characters kept whole, so that no cut falls inside the UTF-8 of one.
 */
export function foldLine(line: string): string {
  if (line.length * 3 <= mostOctets) return line;
  const folded: string[] = [];
  let current = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > mostOctets) {
      folded.push(current);
      current = " ";
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...folded, current].join("\r\n");
}

/** How many octets a character takes in UTF-8; half a pair of surrogates is written as U+FFFD, which takes three. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x8_00) return 2;
  return code < 0x1_00_00 ? 3 : 4;
}
