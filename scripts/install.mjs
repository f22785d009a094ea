// Installs what is missing, then says nothing more. Plain JavaScript: it must run on the machine's own Node (20 or
// newer), before the project's current Node and its TypeScript are there.
// `npm install` with the committed lock, not `npm ci`, which refuses where a registry mirror lacks some other
// platform's optional packages: https://github.com/npm/cli/issues/9846
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { findBrowser } from "./find-browser.mjs";

const installedMark = "node_modules/.installed-lock";
const wanted = createHash("sha256")
  .update(readFileSync("package.json"))
  .update(readFileSync("package-lock.json"))
  .digest("hex");

if (!isInstalled()) installPackages();
if (process.argv.includes("--with-browser") && findBrowser() === undefined) installBrowser();

function isInstalled() {
  return existsSync(installedMark) && readFileSync(installedMark, "utf8") === wanted;
}

function installPackages() {
  console.log("Installing packages (the first time takes about a minute) …");
  run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", "--ignore-scripts"]);
  writeFileSync(installedMark, wanted);
}

/** A browser for the tests: Debian's own where apt works, else the one the test library can download. */
function installBrowser() {
  console.log("Installing a browser for the tests …");
  const withApt =
    canApt() &&
    attempt("apt-get", ["update", "-qq"]) &&
    attempt("apt-get", ["install", "-y", "-qq", "chromium"]);
  if (!withApt) run("npx", ["playwright-core", "install", "--with-deps", "chromium"]);
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
