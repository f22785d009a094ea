import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { indexPart } from "../../scripts/build/index-part.ts";

const folder = mkdtempSync(join(tmpdir(), "register-words-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The words that the search holds of a page with this article. */
async function indexWordsOf(article: string): Promise<string> {
  const [page, part] = [join(folder, "page.html"), join(folder, "part")];
  writeFileSync(
    page,
    `<!doctype html><html lang="en"><body><main data-pagefind-body>${article}</main></body></html>`,
  );
  await indexPart(new Map([["/page/", page]]), part);
  const [fragment = ""] = readdirSync(join(part, "fragment"));
  const text = gunzipSync(readFileSync(join(part, "fragment", fragment))).toString("utf8");
  return JSON.parse(text.replace(/^pagefind_dcd/, "")).content;
}

test("words that a page shows apart are apart in the search, though no space is between them", async () => {
  const words = await indexWordsOf(
    [
      "<table><caption>moneys</caption>",
      '<thead><tr><th scope="col">for</th><th scope="col">kind</th></tr></thead>',
      '<tbody><tr><th scope="row">lamps</th><td>once</td></tr></tbody></table>',
      "<dl><dt>taken by</dt><dd>cabinet</dd><dt>on</dt><dd>monday</dd></dl>",
      "<details><summary>history</summary><p>corrected <em>once</em>.</p></details><pre>as typed</pre>",
    ].join(""),
  );
  expect(words).toBe(
    "moneys. for. kind. lamps. once. taken by. cabinet. on. monday. history. corrected once. as typed.",
  );
});
