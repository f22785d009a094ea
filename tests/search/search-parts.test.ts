import { expect, test } from "vitest";
import type { Matter, Register } from "../../src/register/register.ts";
import { listSearchParts, type SearchPart } from "../../src/search/search-parts.ts";
import { sampleDecision, sampleMatter, sampleRegister } from "../components/sample-register.ts";

/** A decided matter with no papers. */
function matter(reference: string, decidedOn: Matter["listedOn"] = null): Matter {
  const [year = "", number = ""] = reference.split("/");
  const decision = { ...sampleDecision, reference, decidedOn, publishedOn: null, effectiveFrom: null };
  return {
    ...sampleMatter,
    ...{ reference, year: Number(year), number, decision, url: `/decisions/${reference.toLowerCase()}/` },
    ...{ reports: [], notices: [], appendices: [], listedOn: decidedOn },
  };
}

function registerOf(...references: string[]): Register {
  return { ...sampleRegister, matters: references.map((reference) => matter(reference)) };
}

const urlsOf = ({ pages }: SearchPart) => pages.map(({ url }) => url);

test("the two newest years are in parts of a hundred numbers, and each year before them in one", () => {
  const register = registerOf(
    "2026/0200",
    "2026/0199",
    "2026/0100",
    "2025/0099",
    "2025/0001",
    "2024/0999",
    "2024/0001",
  );
  expect(listSearchParts(register).map(({ name, pages }) => [name, ...pages.map(({ url }) => url)])).toEqual([
    ["2026-0200", "/decisions/2026/0200/"],
    ["2026-0100", "/decisions/2026/0100/", "/decisions/2026/0199/"],
    ["2025-0000", "/decisions/2025/0001/", "/decisions/2025/0099/"],
    ["2024-0000", "/decisions/2024/0001/", "/decisions/2024/0999/"],
  ]);
});

test("a year of more than a thousand numbers is more than one part, so that none outgrows its memory", () => {
  const register = registerOf("2026/0001", "2024/1000", "2024/0999");
  expect(listSearchParts(register).map(({ name }) => name)).toEqual(["2026-0000", "2024-1000", "2024-0000"]);
});

test("a number with a letter stands beside its number", () => {
  expect(listSearchParts(registerOf("2026/0143A", "2026/0143")).map(urlsOf)).toEqual([
    ["/decisions/2026/0143/", "/decisions/2026/0143a/"],
  ]);
});

test("the order in which matters come changes nothing", () => {
  const references = ["2026/0200", "2026/0100", "2025/0001", "2024/0001"];
  expect(listSearchParts(registerOf(...references.toReversed()))).toEqual(
    listSearchParts(registerOf(...references)),
  );
});

test("a part holds a matter with all its papers, and says within which days each can be found", () => {
  const [part, ...others] = listSearchParts({ ...sampleRegister, matters: [sampleMatter] });
  expect(others).toEqual([]);
  expect(part?.name).toBe("2026-0100");
  expect(part && urlsOf(part)).toEqual([
    "/decisions/2026/0143/",
    "/decisions/2026/0143/appendix-1/",
    "/decisions/2026/0143/appendix-2/",
    "/decisions/2026/0143/appendix-3/",
    "/decisions/2026/0143/appendix-4/",
    "/decisions/2026/0143/notice/",
    "/decisions/2026/0143/report/",
  ]);
  expect(part?.days).toEqual({
    day: { first: "2026-10-12", last: "2026-11-18" },
    decided: { first: "2026-11-18", last: "2026-11-18" },
    published: { first: "2026-10-12", last: "2026-11-18" },
    effective: { first: "2026-11-25", last: "2026-11-25" },
  });
});

test("a part without a day of some kind says so", () => {
  const [part] = listSearchParts(registerOf("2026/0001"));
  expect(part?.days).toEqual({ day: null, decided: null, published: null, effective: null });
});

test("a register of nothing has no parts", () => {
  expect(listSearchParts(registerOf())).toEqual([]);
});
