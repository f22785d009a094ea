import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "../find-browser.mjs";
import type { DemoFile } from "./demo-file.ts";
import { pdfPage } from "./pdf-page.ts";

type Pdf = Extract<DemoFile, { kind: "pdf" }>;

/** Opens a Chromium to print with; null where there is none. */
export async function openPrinter(): Promise<Browser | null> {
  const executablePath = findBrowser();
  return executablePath === undefined ? null : chromium.launch({ executablePath, args: ["--no-sandbox"] });
}

/** Prints one tagged PDF with an outline, the same bytes each time from the same Chromium. Source: PDF/UA-1 for what the tags are for. */
export async function printPdf(browser: Browser, pdf: Pdf): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setContent(pdfPage(pdf));
  const bytes = await page.pdf({
    format: "A4",
    tagged: true,
    outline: true,
    margin: { top: "20mm", bottom: "20mm", left: "20mm", right: "20mm" },
  });
  await page.close();
  return withFixedDates(bytes);
}

/**
 * Chromium stamps the moment of printing. The stand-in has the same length, because a PDF finds its parts by byte position.
 */
function withFixedDates(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString("latin1");
  const fixed = text.replace(/\/(CreationDate|ModDate) \(D:\d{14}/g, "/$1 (D:20240101000000");
  return Buffer.from(fixed, "latin1");
}
