import { expect, test } from "vitest";
import { parseRegisterAddress } from "../../src/search/register-address.ts";

test.each([
  ["https://decisions.example.org", "https://decisions.example.org"],
  [" https://decisions.example.org/search/?q=bridge#top ", "https://decisions.example.org"],
  ["decisions.example.org", "https://decisions.example.org"],
  ["HTTP://Decisions.Example.org:8080/", "http://decisions.example.org:8080"],
  ["http://localhost:4322", "http://localhost:4322"],
  ["localhost:4322", "https://localhost:4322"],
  ["https://someone:secret@decisions.example.org", "https://decisions.example.org"],
])("%j is the register at %j", (typed, origin) => {
  expect(parseRegisterAddress(typed)).toBe(origin);
});

test.each([
  "",
  "council",
  "two words",
  "javascript:alert(1)",
  "data:text/html,hello",
  "file:///etc/passwd",
  "ftp://decisions.example.org",
  "https://",
  "//",
])("%j is no address of a register", (typed) => {
  expect(parseRegisterAddress(typed)).toBeNull();
});
