import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { metaContentSecurityPolicy } from "../../src/server/security-headers.ts";
import { addContentPolicy, fillLanding, fillShell } from "./fill-page.ts";
import type { Landing } from "./fill-page.ts";
import { viteSettings } from "./vite-settings.ts";

/** Writes the two pages: `/` with the landing page in it, and the empty shell for all other routes. */
export async function prerenderPages(root: string, appFolder: string): Promise<void> {
  const indexPath = join(appFolder, "index.html");
  const page = addContentPolicy(await readFile(indexPath, "utf8"), metaContentSecurityPolicy);
  await writeFile(join(appFolder, "shell.html"), fillShell(page));
  await writeFile(indexPath, fillLanding(page, await renderLanding(root)));
}

async function renderLanding(root: string): Promise<Landing> {
  const outDir = join(root, "node_modules", ".cache", "prerender", String(process.pid));
  await build({
    ...viteSettings(join(root, "src", "app")),
    ssr: { noExternal: true },
    build: {
      ssr: join(root, "src", "app", "prerender.tsx"),
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      rolldownOptions: { output: { entryFileNames: "prerender.mjs" } },
    },
  });
  try {
    const { renderLanding } = await importPrerender(join(outDir, "prerender.mjs"));
    return await renderLanding();
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

async function importPrerender(path: string): Promise<{ renderLanding: () => Promise<Landing> }> {
  // The router asks where it is.
  Object.assign(globalThis, { location: new URL("/", "http://localhost") });
  return (await import(/* @vite-ignore */ pathToFileURL(path).href)) as {
    renderLanding: () => Promise<Landing>;
  };
}
