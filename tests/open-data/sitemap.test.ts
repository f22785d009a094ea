import { expect, test } from "vitest";
import { listSitemaps } from "../../src/open-data/sitemap.ts";
import type { Matter, Register } from "../../src/register/register.ts";
import { registerOf } from "../register/sample-content.ts";

test("the sitemap names every page once by its full address, and no file", async () => {
  const register = await registerOf({});
  const [map, ...others] = [...listSitemaps(register, "https://decisions.example.org")];
  expect(others).toEqual([]);
  expect(map?.url).toBe("/sitemap.xml");
  const lines = map?.write().split("\n") ?? [];
  expect(lines.slice(0, 3)).toEqual([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    "<url><loc>https://decisions.example.org/</loc></url>",
  ]);
  expect(lines).toContain("<url><loc>https://decisions.example.org/decisions/2026/0001/</loc></url>");
  expect(lines.filter((line) => /404|\.json|\.pdf/.test(line))).toEqual([]);
});

test("a register with more pages than one sitemap may hold has several, and an index of them", async () => {
  const register = withPages(await registerOf({}), 50_000);
  const [first, second, index, ...others] = [...listSitemaps(register, "https://decisions.example.org")];
  expect(others).toEqual([]);
  expect(first?.write().match(/<loc>/g)).toHaveLength(50_000);
  expect(second?.url).toBe("/sitemap-2.xml");
  expect(index?.write()).toBe(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
      "<sitemap><loc>https://decisions.example.org/sitemap-1.xml</loc></sitemap>",
      "<sitemap><loc>https://decisions.example.org/sitemap-2.xml</loc></sitemap>",
      "</sitemapindex>",
      "",
    ].join("\n"),
  );
});

/** The same register with as many more matters, none with a day or papers. */
function withPages(register: Register, count: number): Register {
  const [first] = register.matters;
  const papers = { reports: [], notices: [], appendices: [] };
  const more = Array.from({ length: count }, (_, at) => {
    return { ...first, ...papers, url: `/decisions/1900/${at}/` } as unknown as Matter;
  });
  return { ...register, matters: [...register.matters, ...more] };
}
