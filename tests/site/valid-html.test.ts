import { HtmlValidate, type Message } from "html-validate";
import { expect, inject, test } from "vitest";
import { readSitePages } from "../helpers/site-pages.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // Our own files, from our own host.
    "require-sri": ["error", { target: "crossorigin" }],
    // Astro writes `<!DOCTYPE html>`; both spellings are valid.
    "doctype-style": "off",
    // Boxes of one name are ticked together: a reader may choose several wards.
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "button", "reset", "submit"] }],
    // Titles carry the page, the register and the council.
    "long-title": "off",
  },
});

test("every page is valid HTML", async () => {
  const faults: string[] = [];
  for (const { url, html } of readSitePages(inject("sitePath"))) {
    const report = await validator.validateString(html);
    const messages: Message[] = report.results.flatMap((result) => result.messages);
    faults.push(
      ...messages.map(({ line, ruleId, message }) => `${url} line ${line}: ${message} [${ruleId}]`),
    );
  }
  expect(faults).toEqual([]);
});
