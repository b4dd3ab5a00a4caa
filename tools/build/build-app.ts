import { join } from "node:path";
import { build } from "vite";
import { viteSettings } from "./vite-settings.ts";

/**
 * What most screens need together comes as one file each: forty small ones take longer than the bytes in them. Screening
 * is by itself, since the safety check needs it without the rest.
 */
const sharedParts = [
  { name: "base", test: /[\\/]src[\\/]base[\\/]/, priority: 2 },
  { name: "screening", test: /[\\/]src[\\/]engine[\\/]screening[\\/]/, priority: 1 },
  { name: "engine", test: /[\\/]src[\\/]engine[\\/](planning|assessment|progress)[\\/]/ },
  { name: "journal", test: /[\\/]src[\\/](journal|events)[\\/]/ },
] as const;

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
      rolldownOptions: { output: { codeSplitting: { groups: [...sharedParts] } } },
    },
    worker: { format: "es" },
  });
}
