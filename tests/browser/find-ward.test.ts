import { expect, test } from "vitest";
import { findWard } from "../../src/browser/find-ward.ts";
import { sayWard } from "../../src/browser/say-ward.ts";
import type { PublishedPostcodes } from "../../src/open-data/postcodes.ts";

const list: PublishedPostcodes = {
  source: "Made for a test.",
  wards: {
    "harbour-east": { name: "Harbour East", url: "/wards/harbour-east/" },
    "mill-bank": { name: "Mill Bank", url: "/wards/mill-bank/" },
    staithe: { name: "Staithe", url: "/wards/staithe/" },
  },
  postcodes: {
    "1AA": ["staithe"],
    "1AB": ["harbour-east", "staithe"],
    "1AC": ["harbour-east", "mill-bank", "staithe"],
  },
};

/** What is answered, links in brackets, and what was asked for. */
async function ask(typed: string): Promise<[string, string[]]> {
  const asked: string[] = [];
  const answer = await findWard(typed, ["ZZ1", "ZZ2"], async (outward) => {
    asked.push(outward);
    return list;
  });
  const saying = sayWard(answer, { area: "ward", council: "Wexmere Council" });
  return [saying.map((part) => (typeof part === "string" ? part : `[${part.name}]`)).join(""), asked];
}

test.each([
  ["zz11aa", "ZZ1 1AA lies in [Staithe].", ["ZZ1"]],
  ["ZZ1 1AB", "ZZ1 1AB lies in more than one ward: [Harbour East] and [Staithe].", ["ZZ1"]],
  ["ZZ1 1AC", "ZZ1 1AC lies in more than one ward: [Harbour East], [Mill Bank] and [Staithe].", ["ZZ1"]],
  ["ZZ1 9XX", "ZZ1 9XX is not in the area of Wexmere Council, as far as its lists go.", ["ZZ1"]],
  ["SE1 9ZZ", "SE1 9ZZ is not in the area of Wexmere Council, as far as its lists go.", []],
  ["ZZ1", "“ZZ1” is not a whole postcode. Check it, and type both halves.", []],
  ["  ", "Type a whole postcode first.", []],
])("%s is answered with: %s", async (typed, said, asked) => {
  expect(await ask(typed)).toEqual([said, asked]);
});

test("what goes wrong with the list is not hidden", async () => {
  const failing = () => Promise.reject(new Error("offline"));
  await expect(findWard("ZZ1 1AA", ["ZZ1"], failing)).rejects.toThrow("offline");
});
