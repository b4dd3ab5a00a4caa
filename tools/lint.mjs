/** `npm run lint`: oxlint, then the walls that neither the compiler nor oxlint can hold. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { SetupError, ensureDeps, root, run, runTool } from "./setup.mjs";
import { importTypeScript } from "./run-typescript.mjs";

await runTool(async () => {
  ensureDeps();
  const only = process.argv[2];
  if (only !== "--walls") lint();
  if (only !== "--oxlint") await checkWalls();
});

/** The folders are named, because without them everything below would be linted, packages included. */
function lint() {
  const folders = ["src", "tools", "e2e", "bench"].filter((folder) => existsSync(join(root, folder)));
  const oxlint = join(root, "node_modules", "oxlint", "bin", "oxlint");
  run(process.execPath, [oxlint, "--type-aware", "--report-unused-disable-directives", ...folders]);
}

async function checkWalls() {
  const { checkWalls } = await importTypeScript("tools/walls/check-walls.ts");
  const faults = await checkWalls(root);
  for (const { path, line, rule, message } of faults)
    console.log(`${path}:${String(line)} [${rule}] ${message}`);
  if (faults.length > 0) throw new SetupError(`${String(faults.length)} walls broken`);
}
