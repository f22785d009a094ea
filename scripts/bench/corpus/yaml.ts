/** A value of front matter: text, numbers, and lists and groups of them. Fields that are undefined are left out. */
export type Value =
  | string
  | number
  | boolean
  | undefined
  | readonly Value[]
  | { readonly [field: string]: Value };

/** Fields as lines of YAML, each with its value beside it. */
export function serialiseFields(fields: object): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${serialiseValue(value)}\n`)
    .join("");
}

/** A value on one line, as an officer would write it: in quotes only where YAML might read it as something else. */
export function serialiseValue(value: Value | object): string {
  if (typeof value === "string") return serialiseText(value);
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value)) return `[${value.map(serialiseValue).join(", ")}]`;
  const fields = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{ ${fields.map(([name, each]) => `${name}: ${serialiseValue(each)}`).join(", ")} }`;
}

function serialiseText(text: string): string {
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const isPlain =
    /^[A-Za-z][A-Za-z0-9 .'-]*[A-Za-z0-9.]$/.test(text) && !/^(?:true|false|yes|no|on|off|null)$/i.test(text);
  const isReference = /^\d{4}\/\d{4}$/.test(text);
  return isDate || isPlain || isReference ? text : JSON.stringify(text);
}

/** A Markdown file: fields between the marks, a blank line, the text. */
export function serialiseRecord(fields: object, body: string): string {
  return `---\n${serialiseFields(fields)}---\n\n${body.trimEnd()}\n`;
}
