/**
 * `npm run figures:anatomy`: the body, the muscles and the bones of the anatomy page, kept in assets/figures.
 * `-- --check` only says whether the kept files are what would be made now.
 */
import { importTypeScript } from "./run-typescript.mjs";
import { SetupError, ensureDeps, root, runTool } from "./setup.mjs";

await runTool(async () => {
  ensureDeps();
  const { findStaleAnatomy, writeAnatomy } = await importTypeScript("tools/figures/anatomy/keep-anatomy.ts");
  if (!process.argv.includes("--check")) return writeAnatomy(root);
  const stale = await findStaleAnatomy(root);
  if (stale.length > 0)
    throw new SetupError(`Not up to date: ${stale.join(", ")}. Run: npm run figures:anatomy`);
  console.log("The anatomy page's figures are up to date.");
});
