/**
 * `npm run voice`: speaks every phrase that content has, and makes the tones, into assets/voice/. Only what changed is
 * spoken again; `--all` speaks everything. Needs lame and the program that a pack's recipe.json names (docs/voice.md).
 */
import { ensureDeps, root, runTool } from "./setup.mjs";
import { importTypeScript } from "./run-typescript.mjs";

await runTool(async () => {
  ensureDeps();
  const { makePacks } = await importTypeScript("tools/voice/make-packs.ts");
  makePacks(root, { all: process.argv.includes("--all") });
});
