/**
 * The fields of one line of CSV; null where a quote that was opened is not closed on it.
 * Source: RFC 4180, but that no field goes on over a line: those of a postcode directory never do.
 */
export function splitCsvLine(line: string): string[] | null {
  if (!line.includes('"')) return line.split(",");
  const fields: string[] = [];
  let at = 0;
  while (at <= line.length) {
    if (line[at] === '"') {
      const end = endOfQuoted(line, at);
      if (end === null) return null;
      fields.push(line.slice(at + 1, end - 1).replaceAll('""', '"'));
      at = end + 1;
    } else {
      const comma = line.indexOf(",", at);
      const end = comma === -1 ? line.length : comma;
      fields.push(line.slice(at, end));
      at = end + 1;
    }
  }
  return fields;
}

/** The offset behind the quote that closes a field, which a comma or the end must follow. */
function endOfQuoted(line: string, start: number): number | null {
  let at = start + 1;
  for (;;) {
    const quote = line.indexOf('"', at);
    if (quote === -1) return null;
    if (line[quote + 1] !== '"') {
      const isEnd = quote + 1 === line.length || line[quote + 1] === ",";
      return isEnd ? quote + 1 : null;
    }
    at = quote + 2;
  }
}
