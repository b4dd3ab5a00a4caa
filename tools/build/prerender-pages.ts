import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { metaContentSecurityPolicy } from "../../src/server/security-headers.ts";
import { viteSettings } from "./vite-settings.ts";

type Landing = { readonly html: string; readonly title: string; readonly description: string };

const appPlaceholder = "<!--app-->";

/** Writes the two pages: `/` with the landing page in it, and the empty shell for all other routes. */
export async function prerenderPages(root: string, appFolder: string): Promise<void> {
  const indexPath = join(appFolder, "index.html");
  const page = addContentPolicy(await readFile(indexPath, "utf8"));
  const landing = await renderLanding(root);
  await writeFile(join(appFolder, "shell.html"), replaceOnce(page, appPlaceholder, ""));
  await writeFile(indexPath, fillLanding(page, landing));
}

function addContentPolicy(page: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${metaContentSecurityPolicy}">`;
  return replaceOnce(page, /<meta charset="utf-8" ?\/?>/i, (charset) => `${charset}\n    ${meta}`);
}

function fillLanding(page: string, { html, title, description }: Landing): string {
  refuseInline(html);
  const titled = replaceOnce(page, /<title>[^<]*<\/title>/, () => `<title>${escapeHtml(title)}</title>`);
  const described = replaceOnce(
    titled,
    /<meta\s+name="description"\s+content="[^"]*"\s*\/?>/,
    () => `<meta name="description" content="${escapeHtml(description)}" />`,
  );
  return replaceOnce(described, appPlaceholder, () => html);
}

/** The content policy would block these in the browser, silently for the reader. */
function refuseInline(html: string): void {
  const inline = /\sstyle=|<style|<script|\son[a-z]+=|javascript:/i.exec(html);
  if (inline) throw new Error(`The landing page holds something inline: ${inline[0].trim()}`);
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

/** A placeholder that is missing or there twice means a page other than the one this was written for. */
function replaceOnce(
  text: string,
  part: string | RegExp,
  replacement: string | ((match: string) => string),
): string {
  const pattern = new RegExp(part, "gi");
  const count = [...text.matchAll(pattern)].length;
  if (count !== 1) throw new Error(`index.html holds ${String(part)} ${String(count)} times, expected once`);
  return text.replace(pattern, (match) =>
    typeof replacement === "string" ? replacement : replacement(match),
  );
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
