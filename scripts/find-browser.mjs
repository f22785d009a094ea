import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * A Chromium that the tests can drive: `REGISTER_BROWSER`, one in a usual place, or one playwright-core downloaded.
 * @returns {string | undefined} its path
 */
export function findBrowser() {
  return [process.env.REGISTER_BROWSER, ...usualPlaces, downloadedBrowser()].find(
    (path) => path && existsSync(path),
  );
}

const usualFirefoxes = [
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
];

/**
 * A Firefox that the tests can drive: `REGISTER_FIREFOX`, or one in a usual place.
 * @returns {string | undefined} its path
 */
export function findFirefox() {
  return [process.env.REGISTER_FIREFOX, ...usualFirefoxes].find((path) => path && existsSync(path));
}

function downloadedBrowser() {
  const script =
    "import('playwright-core').then(({chromium}) => console.log(chromium.executablePath()), () => {})";
  return spawnSync(process.execPath, ["-e", script], { encoding: "utf8" }).stdout?.trim();
}
