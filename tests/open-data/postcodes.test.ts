import { expect, test } from "vitest";
import { listPostcodeFiles } from "../../src/open-data/postcodes.ts";
import { registerOf } from "../register/sample-content.ts";

test("a district's postcodes are one small file, with the names and pages of their wards", async () => {
  const register = await registerOf({
    "postcodes/ZZ2.json": '{ "source": "Invented", "postcodes": { "1AA": ["westgate"] } }',
    "postcodes/ZZ1.json":
      '{ "source": "Invented", "postcodes": { "2BB": ["westgate", "old-town"], "1AA": ["westgate"] } }',
  });
  const files = [...listPostcodeFiles(register)];
  expect(files.map(({ url }) => url)).toEqual(["/wards/postcodes/ZZ1.json", "/wards/postcodes/ZZ2.json"]);
  expect(files[0]?.write()).toBe(
    `${JSON.stringify({
      source: "Invented",
      wards: {
        "old-town": { name: "Old Town (until 3 May 2023)", url: "/wards/old-town/" },
        westgate: { name: "Westgate", url: "/wards/westgate/" },
      },
      postcodes: { "1AA": ["westgate"], "2BB": ["old-town", "westgate"] },
    })}\n`,
  );
});
