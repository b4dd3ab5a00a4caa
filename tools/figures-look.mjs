/** `npm run figures:look -- FOLDER ID…`: pictures of some figures as PNG, and what their poses lack. */
import { ensureDeps, runTool } from "./setup.mjs";
import { importTypeScript } from "./run-typescript.mjs";

await runTool(async () => {
  ensureDeps();
  await importTypeScript("tools/figures/look.ts");
});
