import { expect, test } from "vitest";
import { listAttachedFiles } from "../../src/search/attached-files.ts";
import { sampleMatter } from "../components/sample-register.ts";

test("an appendix is found by its file where it has one with words in it, and never where it is withheld", () => {
  const [, filed] = sampleMatter.appendices;
  if (filed?.kind !== "file") throw new Error("The second appendix is a file.");
  const picture = { ...filed, url: "/picture/", file: { ...filed.file, type: "png" } } as const;
  const matter = { ...sampleMatter, appendices: [...sampleMatter.appendices, picture] };
  expect(sampleMatter.appendices.map(({ kind }) => kind)).toEqual(["page", "file", "exempt", "confidential"]);
  expect([...listAttachedFiles({ matters: [matter] })]).toEqual([[filed.url, filed.file]]);
});
