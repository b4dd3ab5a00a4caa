/** Sizes of the kept pictures, how long the check of them takes, and how long all of them take from scratch. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { median, report } from "./support/report.ts";

const folder = "assets/figures";
const names = readdirSync(folder).filter((name) => /-\d+\.svg$/.test(name));
const sizes = names.map((name) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).byteLength);
const pictures = sizes.length;

report({ name: "figure-largest", value: Math.max(...sizes), unit: "B", limit: 6 * 1024, pictures });
report({ name: "figure-median", value: median(sizes), unit: "B", limit: 4.5 * 1024, pictures });

const timed = (...options: readonly string[]): number => {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, ["tools/figures.mjs", ...options], { stdio: "ignore" });
  if (status !== 0) throw new Error(`The figures cannot be drawn with ${options.join(" ")}.`);
  return (performance.now() - start) / 1000;
};

report({ name: "figures-check", value: timed("--check"), unit: "s", limit: 10, pictures });

// What is kept stays as it is, whatever happens to the run.
const aside = mkdtempSync(join(tmpdir(), "figures-"));
cpSync(folder, aside, { recursive: true });
try {
  report({ name: "figures-from-scratch", value: timed("--all"), unit: "s", limit: 120, pictures });
} finally {
  cpSync(aside, folder, { recursive: true });
  rmSync(aside, { recursive: true, force: true });
}
