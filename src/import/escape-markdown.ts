/** Characters that would begin emphasis, code, a link, raw HTML or a table cell; `_` only at the edge of a word. */
const activeCharacters = /[*`[<|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/** A backslash that Markdown would read as an escape, and an ampersand it would read as a character reference. */
const alreadyEscaped = /\\(?=[!-/:-@[-`{-~])|&(?=#?\w+;)/g;

/**
 * The same words, safe as Markdown: what a reader sees is what the source has. Labels at the start of a line
 * (`1.`, `(a)`) are never escaped: the register reads them.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(alreadyEscaped, "\\$&").replace(activeCharacters, "\\$&");
}

/** Markdown for text that begins a line, where `#`, `>`, `+`, `-`, `=`, `~` and `:` would also mean something. */
export function escapeLine(text: string): string {
  return escapeMarkdown(text).replace(/^(?:#{1,6}(?=\s|$)|>|[+-](?=\s|$)|-{2,}|={2,}|~{3,}|:{2,})/, "\\$&");
}
