/** `npm run build`: app, server and command line into dist/. */
import { ensureDeps, root, runTool, stampBuild } from "./setup.mjs";
import { importTypeScript } from "./run-typescript.mjs";

await runTool(async () => {
  ensureDeps();
  // Vite and Preact read it; a development build must never be served.
  process.env.NODE_ENV = "production";
  const { buildAll } = await importTypeScript("tools/build/build-all.ts");
  await stampBuild(() => buildAll(root));
});
