// Installs what is missing, then says nothing more. Plain JavaScript: it must run on the machine's own Node (20 or
// newer), before the project's current Node and its TypeScript are there.
// `npm install` with the committed lock, not `npm ci`, which refuses where a registry mirror lacks some other
// platform's optional packages: https://github.com/npm/cli/issues/9846
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { findBrowser, findFirefox } from "./find-browser.mjs";

const installedMark = "node_modules/.installed-lock";
const wanted = createHash("sha256")
  .update(readFileSync("package.json"))
  .update(readFileSync("package-lock.json"))
  .digest("hex");

if (!isInstalled()) installPackages();
if (process.argv.includes("--with-browsers")) installBrowsers();

function isInstalled() {
  return existsSync(installedMark) && readFileSync(installedMark, "utf8") === wanted;
}

function installPackages() {
  console.log("Installing packages (the first time takes about a minute) …");
  run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", "--ignore-scripts"]);
  writeFileSync(installedMark, wanted);
}

/** Both browsers for the tests: Debian's own where apt works; else Chromium from the test library, and Firefox from whoever reads this. */
function installBrowsers() {
  const missing = [findBrowser() ? [] : "chromium", findFirefox() ? [] : "firefox-esr"].flat();
  if (missing.length === 0) return;
  console.log(`Installing ${missing.join(" and ")} for the tests …`);
  const withApt =
    canApt() &&
    attempt("apt-get", ["update", "-qq"]) &&
    attempt("apt-get", ["install", "-y", "-qq", ...missing]);
  if (withApt) return;
  if (!findBrowser()) run("npx", ["playwright-core", "install", "--with-deps", "chromium"]);
  if (findFirefox()) return;
  console.error(
    "The tests need Firefox too. Install it, or say where it is: REGISTER_FIREFOX=/path/to/firefox npm test",
  );
  process.exit(1);
}

function canApt() {
  return process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0;
}

function attempt(command, args) {
  const quietly = {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  return spawnSync(command, args, quietly).status === 0;
}

function run(command, args) {
  const { status } = spawnSync(command, args, {
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  if (status === 0) return;
  console.error(`${command} ${args.join(" ")} did not succeed (exit ${status}). See what it printed above.`);
  process.exit(status ?? 1);
}
