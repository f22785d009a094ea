import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveOutputs } from "../../scripts/serve-made-files.ts";
import { handOver } from "../../src/site/hand-over.ts";
import { sampleRegister } from "../components/sample-register.ts";

const answer = serveOutputs("http://localhost:4321");

/** What the live preview answers for an address: a file, or nothing, so that others may answer. */
function ask(url: string): { type?: string; text?: string; isPassedOn: boolean } {
  const given: { type?: string; text?: string; isPassedOn: boolean } = { isPassedOn: false };
  const response = {
    setHeader: (_: string, value: string) => {
      given.type = value;
    },
    end: (text: string) => {
      given.text = text.slice(0, 20);
    },
  };
  const request = { url };
  answer(request as never, response as never, () => {
    given.isPassedOn = true;
  });
  return given;
}

describe("the live preview", () => {
  beforeAll(() => handOver(sampleRegister));
  afterAll(() => handOver(undefined as never));

  test.each([
    ["/data/decisions.csv", "text/csv; charset=utf-8", "reference,url,title,"],
    ["/openapi.json?now", "application/json; charset=utf-8", '{\n  "openapi": "3.1.'],
    ["/sitemap.xml", "application/xml; charset=utf-8", '<?xml version="1.0" '],
  ])("answers for %s, which a build would make", (url, type, text) => {
    expect(ask(url)).toEqual({ type, text, isPassedOn: false });
  });

  test.each(["/data/", "/data/1999/decisions.csv", "/decisions/2026/0143/appendix-2.pdf"])(
    "leaves %s to others",
    (url) => {
      expect(ask(url)).toEqual({ isPassedOn: true });
    },
  );
});
