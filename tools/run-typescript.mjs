/** Runs the project's own TypeScript programs in Node 20, which cannot read TypeScript: bundled first, then run. */
import { rmSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./setup.mjs";

/**
 * Bundles one TypeScript program. Packages stay outside, so native ones and those with their own files work.
 * The bundle lands inside the project, from where Node finds them.
 */
export async function bundleTypeScript(entry) {
  const { build } = await import("vite");
  const name = relative(root, join(root, entry)).replaceAll(/[^\w]+/g, "-");
  const outDir = join(root, "node_modules", ".cache", "programs", `${name}-${String(process.pid)}`);
  await build({
    configFile: false,
    root,
    logLevel: "error",
    build: {
      ssr: join(root, entry),
      outDir,
      target: "node20",
      minify: false,
      rolldownOptions: { output: { entryFileNames: "program.mjs" } },
    },
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  });
  return {
    path: join(outDir, "program.mjs"),
    remove: () => rmSync(outDir, { recursive: true, force: true }),
  };
}

/** Bundles and imports a program; returns its exports. */
export async function importTypeScript(entry) {
  const program = await bundleTypeScript(entry);
  try {
    return await import(pathToFileURL(program.path).href);
  } finally {
    program.remove();
  }
}
