/** `npm run figures`: keeps the drawn pictures up to date. `-- --check` only says what is not. */
import { SetupError, ensureDeps, root, runTool } from "./setup.mjs";
import { bundleTypeScript } from "./run-typescript.mjs";
import { pathToFileURL } from "node:url";

await runTool(async () => {
  ensureDeps();
  const program = await bundleTypeScript("tools/figures/figures.ts");
  try {
    const { runFigures } = await import(pathToFileURL(program.path).href);
    const faults = await runFigures(root, process.argv.slice(2));
    for (const fault of faults) console.log(fault);
    if (faults.length > 0)
      throw new SetupError(`${String(faults.length)} pictures are not up to date: npm run figures`);
  } finally {
    program.remove();
  }
});
