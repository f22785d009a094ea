import type { Root } from "hast";
import { visit } from "unist-util-visit";
import { attributeOf, findElement } from "./elements.ts";

/** The web address of a saved page, where the file itself says it: a canonical link, or the comment browsers leave. */
export function findAddressOfPage(root: Root): string | undefined {
  const link = findElement(
    root,
    (element) => element.tagName === "link" && relOf(element.properties["rel"]).includes("canonical"),
  );
  const canonical = attributeOf(link, "href");
  if (canonical && /^https?:\/\/\S+$/.test(canonical)) return canonical;
  let saved: string | undefined;
  visit(root, "comment", ({ value }) => {
    saved ??= /saved from url=\(\d+\)(https?:\/\/[^\s<>"]+)/i.exec(value)?.[1];
  });
  return saved;
}

function relOf(rel: unknown): readonly unknown[] {
  return Array.isArray(rel) ? rel : [];
}
