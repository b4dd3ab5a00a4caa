/**
 * `npm test`: the whole truth, the same here and in CI. Installs what is missing, a Chromium included, and ends
 * with the line `N passed, N failed`. `--unit` leaves the browser out, `--e2e` leaves all else out.
 */
import { execFile, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import {
  SetupError,
  ensureChromium,
  ensureDecoders,
  ensureDeps,
  ensureHeadlessShell,
  root,
} from "./setup.mjs";

const reports = join(root, "node_modules", ".cache", "reports");
const wants = new Set(process.argv.slice(2));
const tally = { passed: 0, failed: 0 };

try {
  ensureDeps();
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  await runEverything();
} catch (error) {
  fail("set-up", error instanceof SetupError ? error.message : String(error?.stack ?? error));
}
console.log(`${String(tally.passed)} passed, ${String(tally.failed)} failed`);
process.exitCode = tally.failed === 0 ? 0 : 1;

async function runEverything() {
  const wantsUnit = !wants.has("--e2e");
  const wantsBrowser = !wants.has("--unit");
  if (wantsUnit) await runChecks();
  const isBuilt = await check("build and sizes", "tools/build.mjs", [], { shows: true });
  if (wantsUnit) runUnitTests();
  if (!wantsBrowser) return;
  if (isBuilt) runBrowserTests();
  else fail("browser tests", "They need a build.");
}

/** Side by side, for each has work for one processor only. */
async function runChecks() {
  await Promise.all([
    check("format", "node_modules/prettier/bin/prettier.cjs", ["--check", "--log-level", "warn", "."]),
    check("types", "node_modules/typescript/bin/tsc", ["-b"])
      .then(() => check("lint", "tools/lint.mjs", ["--oxlint"]))
      .then(() => check("walls", "tools/lint.mjs", ["--walls"])),
  ]);
}

/** One program that passes or fails as a whole, and counts as one. Its words are shown when they are needed. */
async function check(name, script, args, { shows = false } = {}) {
  const started = performance.now();
  const { isGood, words } = await new Promise((resolve) => {
    execFile(process.execPath, [join(root, script), ...args], settings(), (error, stdout, stderr) => {
      resolve({ isGood: error === null, words: [stdout, stderr].join("").trim() });
    });
  });
  if (!isGood) return fail(name, words);
  pass(name, started);
  if (shows && words !== "") console.log(indent(words));
  return true;
}

function runUnitTests() {
  try {
    ensureDecoders();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    fail("set-up", error.message);
  }
  const reportPath = join(reports, "unit.json");
  const args = ["run", "--reporter=json", `--outputFile=${reportPath}`];
  const started = performance.now();
  const result = runNode("node_modules/vitest/vitest.mjs", args, { NODE_ENV: "test" });
  const report = readReport("unit tests", reportPath, result);
  if (report === undefined) return;
  for (const file of report.testResults) countUnitFile(file);
  // A file that cannot be loaded, or an error outside any test, fails the run and no test.
  const sawFailure = report.testResults.some(({ status }) => status === "failed");
  if (result.status !== 0 && !sawFailure) fail("unit tests", `${result.stdout}${result.stderr}`);
  console.log(`     unit tests ${took(started)}`);
}

function countUnitFile(file) {
  const path = relative(root, file.name);
  for (const { status, fullName, failureMessages } of file.assertionResults) {
    if (status === "failed") fail(`${path} > ${fullName}`, failureMessages.join("\n"));
    if (status === "passed") tally.passed += 1;
  }
  const hasFailure = file.assertionResults.some(({ status }) => status === "failed");
  if (file.status === "failed" && !hasFailure) fail(path, file.message);
}

function runBrowserTests() {
  ensureChromium();
  ensureHeadlessShell();
  const reportPath = join(reports, "e2e.json");
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: reportPath };
  const started = performance.now();
  const result = runNode("node_modules/@playwright/test/cli.js", ["test", "--reporter=json"], env);
  const report = readReport("browser tests", reportPath, result);
  if (report === undefined) return;
  for (const error of report.errors) fail("browser tests", error.message ?? "");
  for (const suite of report.suites) countSuite(suite, []);
  if (result.status !== 0 && report.stats.unexpected === 0 && report.errors.length === 0) {
    fail("browser tests", `${result.stdout}${result.stderr}`);
  }
  console.log(`     browser tests ${took(started)}`);
}

function countSuite(suite, titles) {
  const names = [...titles, suite.title];
  for (const { title, tests } of suite.specs ?? []) {
    for (const test of tests) countBrowserTest([...names, title].join(" > "), test);
  }
  for (const child of suite.suites ?? []) countSuite(child, names);
}

function countBrowserTest(name, test) {
  if (test.status === "skipped") return;
  if (test.status === "expected") {
    tally.passed += 1;
    return;
  }
  const errors = test.results.flatMap(({ errors }) => errors.map(({ message }) => message));
  fail(name, errors.join("\n"));
}

function readReport(name, path, result) {
  if (existsSync(path)) return JSON.parse(readFileSync(path, "utf8"));
  fail(name, `No report.\n${result.stdout}${result.stderr}`);
  return undefined;
}

function runNode(script, args, env = {}) {
  const result = spawnSync(process.execPath, [join(root, script), ...args], settings(env));
  if (result.error) throw result.error;
  return result;
}

function settings(env = {}) {
  const all = { ...plainEnvironment(), ...env };
  return { cwd: root, encoding: "utf8", maxBuffer: 256 * 1024 * 1024, env: all };
}

/** A production environment would change what the tests' packages do; colours would litter a log. */
function plainEnvironment() {
  const { NODE_ENV: _mode, FORCE_COLOR: _colour, ...rest } = process.env;
  return { ...rest, NO_COLOR: "1" };
}

function pass(name, started) {
  tally.passed += 1;
  console.log(`ok   ${name} ${took(started)}`);
}

function fail(name, message) {
  tally.failed += 1;
  console.log(`FAIL ${name}\n${indent(stripVTControlCharacters(message).trim())}`);
  return false;
}

function indent(text) {
  return text.replaceAll(/^/gm, "     ");
}

function took(started) {
  return `(${((performance.now() - started) / 1000).toFixed(1)} s)`;
}
