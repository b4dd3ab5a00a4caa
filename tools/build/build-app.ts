import { join } from "node:path";
import { build } from "vite";
import { chunkNamer } from "./share-chunks.ts";
import { viteSettings } from "./vite-settings.ts";

/**
 * The browser's part. The content policy allows nothing inline, so nothing is inlined: no small images in the
 * style sheet, no preload script in the page.
 */
export async function buildApp(root: string, appFolder: string): Promise<void> {
  const appRoot = join(root, "src", "app");
  await build({
    ...viteSettings(appRoot),
    publicDir: join(appRoot, "public"),
    build: {
      outDir: appFolder,
      emptyOutDir: true,
      target: ["chrome111", "firefox114", "safari16.4"],
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: chunkNamer(appRoot), debugName: "layers", includeDependenciesRecursively: false },
            ],
          },
        },
      },
    },
    worker: { format: "es" },
  });
}
