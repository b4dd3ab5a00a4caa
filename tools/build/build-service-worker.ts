import { join } from "node:path";
import { build } from "vite";
import { listPrecache } from "./list-precache.ts";
import { viteSettings } from "./vite-settings.ts";

/** One classic script at the root of the app, with the list of all files to keep written into it. */
export async function buildServiceWorker(root: string, appFolder: string): Promise<void> {
  const precache = await listPrecache(appFolder);
  await build({
    ...viteSettings(root),
    define: { __PRECACHE__: JSON.stringify(precache), "process.env.NODE_ENV": '"production"' },
    build: {
      outDir: appFolder,
      emptyOutDir: false,
      copyPublicDir: false,
      target: ["chrome111", "firefox114", "safari16.4"],
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: {
        input: join(root, "src", "offline", "service-worker.ts"),
        output: { format: "iife", entryFileNames: "sw.js" },
      },
    },
  });
}
