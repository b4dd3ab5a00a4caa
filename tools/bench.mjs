/**
 * `npm run bench`: runs every bench/*.bench.ts by itself, one after the other, so that none disturbs another.
 * Each prints JSON lines `{"name", "value", "unit", …}`. `npm run bench -- plan` runs those whose name holds "plan".
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import {
  SetupError,
  ensureBuild,
  ensureChromium,
  ensureDecoders,
  ensureDeps,
  root,
  runTool,
} from "./setup.mjs";
import { bundleTypeScript } from "./run-typescript.mjs";

await runTool(async () => {
  ensureDeps();
  ensureDecoders();
  ensureBuild();
  const env = { ...process.env, CHROMIUM_PATH: ensureChromium() };
  const failed = [];
  for (const name of listBenches()) if (!(await runBench(name, env))) failed.push(name);
  if (failed.length > 0) throw new SetupError(`Failed: ${failed.join(", ")}`);
});

function listBenches() {
  const folder = join(root, "bench");
  const words = process.argv.slice(2);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".bench.ts")) : [];
  return names.filter((name) => words.every((word) => name.includes(word))).sort();
}

async function runBench(name, env) {
  const program = await bundleTypeScript(`bench/${name}`);
  try {
    const result = spawnSync(process.execPath, ["--expose-gc", program.path], {
      cwd: root,
      env,
      stdio: "inherit",
    });
    return result.status === 0;
  } finally {
    program.remove();
  }
}
