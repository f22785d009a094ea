import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { listElements, readSitePages, type SitePage, textOf } from "../helpers/site-pages.ts";

const sitePath = inject("sitePath");
const pages = readSitePages(sitePath);
const pageByUrl = new Map(pages.map((page) => [page.url, page]));

/** The pages for which `fault` says something, each with what it says. */
function listFaults(fault: (page: SitePage) => string | undefined): string[] {
  return pages.flatMap((page) => {
    const said = fault(page);
    return said === undefined ? [] : [`${page.url}: ${said}`];
  });
}

describe("every page of the built register", () => {
  test("is there in numbers", () => {
    expect(pages.length).toBeGreaterThan(200);
  });

  test("has a title no other page has", () => {
    const seen = new Map<string, string>();
    const faults = listFaults((page) => {
      const title = listElements(page, "title").map(textOf).join("|");
      const other = seen.get(title);
      seen.set(title, page.url);
      return title === "" || other !== undefined ? `"${title}", as on ${other}` : undefined;
    });
    expect(faults).toEqual([]);
  });

  test("has one first-level heading and skips no level below it", () => {
    const faults = listFaults((page) => {
      const levels = listElements(page, "h1", "h2", "h3", "h4", "h5", "h6").map(({ tagName }) =>
        Number(tagName[1]),
      );
      const skips = levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
      return levels.filter((level) => level === 1).length !== 1 || skips ? levels.join(" ") : undefined;
    });
    expect(faults).toEqual([]);
  });

  test("says which language it is in, and begins with a link past the navigation", () => {
    const faults = listFaults((page) => {
      const [html] = listElements(page, "html");
      const [link] = listElements(page, "a");
      const target = String(link?.properties["href"] ?? "").slice(1);
      const fine =
        html?.properties["lang"] === "en-GB" &&
        listElements(page).some(({ properties }) => properties["id"] === target);
      return fine ? undefined : `${html?.properties["lang"]} ${target}`;
    });
    expect(faults).toEqual([]);
  });

  test("says that the demonstration council is invented", () => {
    expect(
      listFaults(({ html }) =>
        html.includes("its people and its decisions are invented") ? undefined : "no banner",
      ),
    ).toEqual([]);
  });

  test("forbids itself to ask other sites for anything, but for the search of several councils", () => {
    const policyOf = (page: SitePage) =>
      listElements(page, "meta")
        .filter(({ properties }) => String(properties["httpEquiv"]) === "Content-Security-Policy")
        .map(({ properties }) => properties["content"])
        .join();
    const others = pages.filter((page) => policyOf(page) !== "connect-src 'self'").map(({ url }) => url);
    expect(others).toEqual(["/compare/"]);
  });

  test("runs no script but on the home page, the two searches and the wards, and carries no inline style or event", () => {
    const faults = listFaults((page) => {
      const scripts = listElements(page, "script")
        .filter(({ properties }) => properties["type"] !== "application/ld+json")
        .filter(
          ({ properties }) =>
            !["/", "/search/", "/compare/", "/wards/"].includes(page.url) ||
            !/^\/assets\//.test(String(properties["src"])),
        );
      const inline = listElements(page).filter(({ properties }) =>
        Object.keys(properties).some((name) => name === "style" || /^on[A-Z]/.test(name)),
      );
      return scripts.length + inline.length > 0
        ? `${scripts.length} scripts, ${inline.length} inline`
        : undefined;
    });
    expect(faults).toEqual([]);
  });

  test("uses each id once", () => {
    const faults = listFaults((page) => {
      const ids = listElements(page).flatMap(({ properties }) =>
        properties["id"] === undefined ? [] : [String(properties["id"])],
      );
      const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
      return repeated.length > 0 ? repeated.join(", ") : undefined;
    });
    expect(faults).toEqual([]);
  });

  test("links only to pages, files and paragraphs that are there", () => {
    const faults = pages.flatMap((page) =>
      listElements(page, "a", "link")
        .map(({ properties }) => String(properties["href"] ?? ""))
        .filter((href) => href.startsWith("/") || href.startsWith("#"))
        .filter((href) => !leadsSomewhere(page, href))
        .map((href) => `${page.url} links to ${href}`),
    );
    expect(faults).toEqual([]);
  });

  test("can be reached from the home page in four links", () => {
    const reached = new Set(["/"]);
    let edge = ["/"];
    for (let step = 0; step < 4; step++) {
      edge = edge.flatMap(listLinkedPages).filter((url) => !reached.has(url) && reached.add(url));
    }
    expect(pages.map(({ url }) => url).filter((url) => !reached.has(url) && url !== "/404.html")).toEqual([]);
  });
});

function leadsSomewhere(page: SitePage, href: string): boolean {
  const [path = "", anchor] = href.split("#");
  const target = path === "" ? page : pageByUrl.get(path);
  if (target === undefined)
    return anchor === undefined && existsSync(join(sitePath, path)) && !path.endsWith("/");
  return !anchor || listElements(target).some(({ properties }) => properties["id"] === anchor);
}

function listLinkedPages(url: string): string[] {
  const page = pageByUrl.get(url);
  if (!page) return [];
  return listElements(page, "a").map(
    ({ properties }) => String(properties["href"] ?? "").split("#")[0] ?? "",
  );
}
