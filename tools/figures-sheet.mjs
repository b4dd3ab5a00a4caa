/** `npm run figures:sheet`: all kept pictures on one page, to be looked at. `-- FOLDER` says where. */
import { join } from "node:path";
import { ensureDeps, root, runTool } from "./setup.mjs";
import { importTypeScript } from "./run-typescript.mjs";

await runTool(async () => {
  ensureDeps();
  const { writeSheet } = await importTypeScript("tools/figures/sheet.ts");
  const folder = process.argv[2] ?? join(root, "node_modules", ".cache", "figures-sheet");
  console.log(await writeSheet(root, folder));
});
