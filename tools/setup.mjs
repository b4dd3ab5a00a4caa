/**
 * What the other tools need before they can run: packages, a build, a Chromium. Plain Node, because it runs
 * before anything is installed. Each step does nothing when its work is already there.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. `fileURLToPath`, because a folder's name may hold spaces. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Thrown with a message for the person; they need no stack to act on it. */
export class SetupError extends Error {}

/** Runs a program in the project's folder and throws when it fails. */
export function run(program, args, { env = process.env, quiet = false } = {}) {
  const result = spawnSync(program, args, {
    cwd: root,
    env,
    stdio: quiet ? ["ignore", "ignore", "pipe"] : ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32" && program === "npm",
  });
  if (result.error) throw new SetupError(`Cannot run ${program}: ${result.error.message}`);
  if (result.status !== 0) {
    throw new SetupError(`${program} ${args.join(" ")} failed.\n${result.stderr?.toString() ?? ""}`);
  }
}

/** Installs exactly what the lock names, unless that has been done for this lock already. */
export function ensureDeps() {
  const stampPath = join(root, "node_modules", ".setup-stamp");
  const stamp = hashDependencies();
  if (readStamp(stampPath) === stamp) return;
  console.log("Installing packages …");
  // A production environment would leave out the build's own tools.
  const env = { ...process.env, NODE_ENV: "development" };
  run("npm", ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"], { env });
  writeFileSync(stampPath, stamp);
}

/** Builds, unless the last build was made from the same sources. */
export function ensureBuild() {
  const stampPath = join(root, "dist", ".build-stamp");
  const stamp = hashSources();
  if (readStamp(stampPath) === stamp) return;
  console.log("Building …");
  run(process.execPath, [join(root, "tools", "build.mjs")], { quiet: true });
}

/**
 * Runs a build and stamps it with the sources as they were when it began: what changes meanwhile is built next
 * time, and a build that fails is never taken for a whole one.
 */
export async function stampBuild(build) {
  const stamp = hashSources();
  await build();
  writeFileSync(join(root, "dist", ".build-stamp"), stamp);
}

/** Only what decides about packages: a new script in package.json is no reason to install again. */
function hashDependencies() {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const lock = readFileSync(join(root, "package-lock.json"));
  return createHash("sha256")
    .update(JSON.stringify([dependencies, devDependencies]))
    .update(lock)
    .digest("hex");
}

function hashSources() {
  return hashFiles(["package.json", "package-lock.json", "src", "assets", "tools"]);
}

function readStamp(path) {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

function hashFiles(paths) {
  const hash = createHash("sha256");
  for (const path of paths.flatMap(listFiles).sort())
    hash.update(path).update(readFileSync(join(root, path)));
  return hash.digest("hex");
}

function listFiles(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full).flatMap((name) => listFiles(`${path}/${name}`));
}

const browsers = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const headlessShell = "chromium-headless-shell";

/** Finds a Chromium or installs one. Returns its path. */
export function ensureChromium() {
  const found = findChromium();
  if (found !== undefined) return found;
  installChromium();
  const installed = findChromium();
  if (installed !== undefined) return installed;
  throw new SetupError(
    "The browser tests need Chromium, and it could not be installed. Install it and say where it is: CHROMIUM_PATH=/path/to/chromium npm test",
  );
}

/** Playwright's own first, then the one the person names, then those in the usual places. */
export function findChromium() {
  const candidates = [
    playwrightChromium(),
    process.env.CHROMIUM_PATH,
    ...pathCandidates(browsers),
    ...usualPlaces(),
  ];
  return candidates.find((path) => path !== undefined && path !== "" && existsSync(path));
}

/**
 * Chromium without its window: the same engine, which spends nothing on menus and tabs, so that a test run takes a third
 * less. Installs it where it can. Undefined where there is none, or where the person names a browser of their own.
 */
export function ensureHeadlessShell() {
  if (process.env.CHROMIUM_PATH) return undefined;
  const found = findHeadlessShell();
  if (found !== undefined || !canUseApt()) return found;
  console.log("Installing Chromium's headless shell …");
  try {
    installWithApt([headlessShell]);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.log(`${error.message}\nThe whole browser does as well, only slower.`);
  }
  return findHeadlessShell();
}

export function findHeadlessShell() {
  return pathCandidates([headlessShell]).find((path) => existsSync(path));
}

function playwrightChromium() {
  try {
    return createRequire(join(root, "package.json"))("@playwright/test").chromium.executablePath();
  } catch {
    return undefined; // Packages are not installed yet, or Playwright knows no build for this system.
  }
}

function pathCandidates(names) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

function usualPlaces() {
  return [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ];
}

function installChromium() {
  console.log("Installing Chromium …");
  if (canUseApt()) {
    try {
      installWithApt(["chromium", "fonts-dejavu-core"]);
      return;
    } catch (error) {
      if (!(error instanceof SetupError)) throw error;
      console.log(`${error.message}\nTrying Playwright's own instead …`);
    }
  }
  const cli = join(root, "node_modules", "@playwright", "test", "cli.js");
  run(process.execPath, [cli, "install", ...(process.getuid?.() === 0 ? ["--with-deps"] : []), "chromium"]);
}

/**
 * Programs that listen to what the project makes: ffmpeg and mpg123. Installs those that are missing, where it can; says which
 * are missing where it cannot.
 */
export function ensureDecoders() {
  const isMissing = (name) => spawnSync(name, ["--version"], { stdio: "ignore" }).error !== undefined;
  const missing = ["ffmpeg", "mpg123"].filter(isMissing);
  if (missing.length === 0) return;
  console.log(`Installing ${missing.join(" and ")} …`);
  if (canUseApt()) installWithApt(missing);
  const still = missing.filter(isMissing);
  if (still.length > 0)
    throw new SetupError(
      `The tests of soundtracks need ${still.join(" and ")}, and could not install it. Install it, then run npm test again.`,
    );
}

function canUseApt() {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

function installWithApt(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  run("apt-get", ["update", "-qq"], { env, quiet: true });
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], { env, quiet: true });
}

/** Runs a tool's main function; a `SetupError` becomes its message and exit 1. */
export async function runTool(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof SetupError ? error.message : error);
    process.exit(1);
  }
}
