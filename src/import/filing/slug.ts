const longestSlug = 60;

/** Small letters, digits and single hyphens, cut at a word: for folder names and ids. Never empty. */
export function slugOf(text: string): string {
  const words =
    text
      .normalize("NFKD")
      .replace(/[\u0300-\u036f'’]/g, "")
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  const kept = words.reduce(
    (slug, word) =>
      slug === ""
        ? word.slice(0, longestSlug)
        : slug.length + word.length >= longestSlug
          ? slug
          : `${slug}-${word}`,
    "",
  );
  return kept === "" ? "untitled" : kept;
}

/** A slug that is not taken: the second "cabinet" is `cabinet-2`. */
export function freeSlug(text: string, taken: (slug: string) => boolean): string {
  const slug = slugOf(text);
  if (!taken(slug)) return slug;
  const number = Array.from({ length: 1000 }, (_, index) => index + 2).find(
    (suffix) => !taken(`${slug}-${suffix}`),
  );
  return `${slug}-${number}`;
}
