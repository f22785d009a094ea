/** Where on the screen something is. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Runs in a page: brings into view the first element of a selector that goes by a name (all it says, or begins by
 * saying), and gives a point at which nothing else covers it; null while there is none. Waits for nothing, so that it
 * works in a page whose own scripts are off.
 */
export function pointAt(selector: string, name: string): Point | null {
  const named = [...document.querySelectorAll(selector)].find((element) => {
    const said = (element.getAttribute("aria-label") ?? element.textContent ?? "")
      .replace(/\s+/g, " ")
      .trim();
    return said === name || said.startsWith(`${name} `);
  });
  if (named === undefined) return null;
  named.scrollIntoView({ block: "center", behavior: "instant" });
  for (const { left, top, width, height } of named.getClientRects())
    for (const down of [0.5, 0.3, 0.7, 0.2, 0.8])
      for (const along of [0.5, 0.3, 0.7, 0.2, 0.8]) {
        const [x, y] = [left + along * width, top + down * height];
        const there = document.elementFromPoint(x, y);
        if (there !== null && named.contains(there)) return { x, y };
      }
  return null;
}
