#!/usr/bin/env node
import { readFile, writeFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import type { World } from "./command.ts";
import { commands } from "./commands/index.ts";
import { runCommandLine } from "./run-command-line.ts";

const world: World = {
  readInput: () => text(process.stdin),
  readTextFile: (path) => readFile(path, "utf8"),
  // The built program stands in dist/cli, two folders down.
  readAsset: (path) => readFile(new URL(`../../${path}`, import.meta.url)),
  writeFile: (path, contents) => writeFile(path, contents),
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
  now: Date.now,
  random: Math.random,
};

// Whoever reads may have enough before the end, as `head` does.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = await runCommandLine(process.argv.slice(2), commands, world);
