import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tidyCache } from "../../src/cache/tidy-cache.ts";

test("removes years that are no more and what stopped builds left half-written, and nothing else", () => {
  const cache = mkdtempSync(join(tmpdir(), "register-tidy-"));
  const hoursAgo = Date.now() / 1000 - 2 * 60 * 60;
  for (const [path, seconds] of [
    ["years/2024/folders.json", hoursAgo],
    ["years/2025/folders.json", hoursAgo],
    ["years/2025/folders.json.next-1-0", hoursAgo],
    ["years/2025/bodies.pack.next-2-0", Date.now() / 1000],
    ["years/2025/search-2025-0100.pack", hoursAgo],
    ["years/2025/search-2025-0000.pack", hoursAgo],
    ["years/lists/pages.pack", hoursAgo],
    ["years/lists/search.pack", hoursAgo],
    ["site.json.next-1-0", hoursAgo],
    ["site.json", hoursAgo],
  ] as const) {
    mkdirSync(join(cache, path, ".."), { recursive: true });
    writeFileSync(join(cache, path), "x");
    utimesSync(join(cache, path), seconds, seconds);
  }
  tidyCache(cache, new Set(["2025", "lists"]), new Set(["2025-0000"]));
  const files = readdirSync(cache, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(cache.length + 1));
  rmSync(cache, { recursive: true });
  expect(files.sort()).toEqual([
    "site.json",
    "years/2025/bodies.pack.next-2-0",
    "years/2025/folders.json",
    "years/2025/search-2025-0000.pack",
    "years/lists/pages.pack",
    "years/lists/search.pack",
  ]);
});

test("has nothing to do where there is no cache", () => {
  expect(() => tidyCache(join(tmpdir(), "register-nowhere"), new Set(), new Set())).not.toThrow();
});
