/** `node tools/take-pictures.mjs`: the manifest's screenshots and the README's picture, from the built app. Kept in the repository. */
import { importTypeScript } from "./run-typescript.mjs";
import { ensureBuild, ensureChromium, ensureDeps, root, runTool } from "./setup.mjs";

await runTool(async () => {
  ensureDeps();
  ensureBuild();
  process.env.CHROMIUM_PATH = ensureChromium();
  const { takePictures } = await importTypeScript("e2e/support/take-pictures.ts");
  await takePictures(root);
});
